/** The engine's rules and reasons in Arabic: `rule.<id>` and `reason.<code>`, for "why is this marked?". */
export const arabicEngine = {
  'rule.unknown': 'قاعدة من إصدار آخر من إسناد',
} as const;
