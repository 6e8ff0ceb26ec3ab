// @ts-check
// Fails where the lockfile names the address of a registry, or a package without its checksum.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);
const faults = Object.entries(packages).flatMap(
  ([folder, { resolved, integrity, inBundle, link }]) => [
    ...(resolved ? [`${folder}: has the address it was fetched from; see .npmrc`] : []),
    ...(folder && !integrity && !inBundle && !link ? [`${folder}: has no checksum`] : []),
  ],
);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
