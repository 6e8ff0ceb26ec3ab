/** Dashes as papers write them. */
export const DASHES = '-\u2013\u2014';

/** Marks between which an aside or an apposition stands, folded. */
export const PARTING = `,${DASHES}`;
