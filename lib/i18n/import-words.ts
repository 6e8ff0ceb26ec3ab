import type { Translator } from './translator';

/** Says why one record of a file was refused. */
export function refusalWords({ lookUp }: Translator, reason: string, detail: string): string {
  return withDetail(lookUp(`refused.${reason}`) ?? reason, detail);
}

/** Says why a file, or the rest of it, could not be read. */
export function brokenWords({ lookUp }: Translator, reason: string, detail: string): string {
  return withDetail(lookUp(`broken.${reason}`) ?? reason, detail);
}

const withDetail = (text: string, detail: string) => text.replace('{detail}', () => detail);
