import type { Format } from './format';

/** One JSON object a line, an article each. */
export const jsonl: Format = {
  begin: () => '',
  article: (article) => `${JSON.stringify(article)}\n`,
  end: () => '',
};
