import type { Format } from './format';

/** One JSON array of all articles. */
export const json: Format = {
  begin: () => '[',
  article: (article, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(article)}`,
  end: () => '\n]\n',
};
