import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left. @param leave but for so many megabytes */
  fill(leave?: number): void;
  /** Gives it back. */
  free(): void;
  close(): void;
}

/** Makes a small disk in memory; null where this machine does not let us. @param size in megabytes */
export function smallDisk(size: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill(leave = 0) {
      const file = openSync(filler, 'a');
      const left = () => {
        const { bavail, bsize } = statfsSync(folder);
        return bavail * bsize - leave * 1_000_000;
      };
      for (const size of leave > 0 ? [100_000] : [1_000_000, 4_096, 1])
        try {
          while (left() > 0 || leave === 0) if (writeSync(file, Buffer.alloc(size)) < size) break;
        } catch {
          // no room for a piece of this size
        }
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
    close() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
