/** The engine's rules and reasons in English: `rule.<id>` and `reason.<code>`, for "why is this marked?". */
export const englishEngine = {
  'rule.unknown': 'A rule of another version of Isnad',
} as const;
