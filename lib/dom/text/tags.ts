const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a line where no style says otherwise. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose text nobody reads as part of a page. */
export const INVISIBLE_TAGS = set(
  'audio button canvas datalist embed frame head iframe input link math meta meter noembed noframes noscript object option output progress script select style svg template textarea title track video',
);
