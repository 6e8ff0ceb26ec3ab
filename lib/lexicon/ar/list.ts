/** Items of a closed class, separated by a bar; an item may be of several words. */
export const list = (text: string): readonly string[] => text.replace(/\s*\n\s*/g, '').split('|');

/** Each item without and with the article. */
export const definite = (text: string): readonly string[] =>
  list(text).flatMap((word) => [word, `ال${word}`]);

/** Each item by itself and with the pronouns of the third person. */
export const owned = (text: string): readonly string[] =>
  list(text).flatMap((word) => {
    const stem = word.replace(/ة$/, 'ت');
    return [word, `${stem}ه`, `${stem}ها`, `${stem}هم`, `${stem}هما`];
  });

/** The sound plural of persons: nominative, otherwise, and before what it is in construct with. */
export const people = (text: string): readonly string[] =>
  list(text).flatMap((word) => [`${word}ون`, `${word}ين`, `${word}و`]);
