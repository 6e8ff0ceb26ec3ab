import type { Translator } from './translator';

/** Says in a sentence what a rule of the engine looks for; one that this version does not know is called so. */
export function ruleWords({ t, lookUp }: Translator, id: string): string {
  return lookUp(`rule.${id}`) ?? t('rule.unknown');
}

/** Says in a sentence what was seen; a code that this version does not know stands for itself. */
export function reasonWords({ lookUp }: Translator, code: string): string {
  return lookUp(`reason.${code}`) ?? code;
}

/** Says what failed, to what, and what to do. */
export function failureWords({ t, lookUp }: Translator, code: string): string {
  return lookUp(`failure.${code}`) ?? t('failure.unknown');
}
