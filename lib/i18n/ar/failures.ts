/** What may fail, in Arabic: `failure.<code>` says what happened, to what, and what to do. */
export const arabicFailures = {
  'failure.unknown': 'لم يتمّ ما طلبت، لسبب لم نتوقّعه. أعد المحاولة، فإن تكرّر فأغلق المتصفّح وافتحه.',
} as const;
