import type { Family } from '../../snippets/display';

/** A colour on light and on dark pages. */
export interface Ink {
  readonly light: string;
  readonly dark: string;
}

/** How the line of a family is drawn. */
export interface FamilyLine {
  readonly ink: Ink;
  readonly style: 'solid' | 'double' | 'wavy' | 'dashed' | 'dotted';
  readonly weight: string;
  /** Where the page's lines stand close together, and where the reader wants marks quiet. */
  readonly tightWeight: string;
  /** Where the reader wants them strong. */
  readonly strongWeight: string;
}

/*
 * The values of tokens.css and mark-tokens.css, which a script in somebody else's page cannot refer to:
 * the page's colour scheme is not ours. A test keeps the two the same.
 */

/** What the cue does to the claim: seven inks and seven lines. */
export const FAMILY_LINES: Readonly<Record<Exclude<Family, 'withheld'>, FamilyLine>> = {
  say: {
    ink: { light: '#768090', dark: '#8a94a2' },
    style: 'solid',
    weight: '1px',
    tightWeight: '1px',
    strongWeight: '2px',
  },
  affirm: {
    ink: { light: '#14399b', dark: '#6b98ea' },
    style: 'solid',
    weight: '3px',
    tightWeight: '2px',
    strongWeight: '3px',
  },
  deny: {
    ink: { light: '#9a1c45', dark: '#f2607a' },
    style: 'double',
    weight: '2px',
    tightWeight: '1px',
    strongWeight: '2px',
  },
  doubt: {
    ink: { light: '#8c46d5', dark: '#dfb9fb' },
    style: 'wavy',
    weight: '1.5px',
    tightWeight: '1.5px',
    strongWeight: '2px',
  },
  accuse: {
    ink: { light: '#a75c11', dark: '#f9a242' },
    style: 'dashed',
    weight: '3px',
    tightWeight: '2px',
    strongWeight: '3px',
  },
  demand: {
    ink: { light: '#1d7c68', dark: '#92e3d1' },
    style: 'dashed',
    weight: '1.5px',
    tightWeight: '1.5px',
    strongWeight: '2px',
  },
  view: {
    ink: { light: '#4c4400', dark: '#ebedaa' },
    style: 'dotted',
    weight: '2px',
    tightWeight: '2px',
    strongWeight: '3px',
  },
};

/** The line above the one who speaks. */
export const SOURCE_INK: Ink = { light: '#6a6256', dark: '#a1988a' };

/** The one ink of those who want no colours; the pencil of plain telling stays lighter. */
export const ONE_INK: { readonly ink: Ink; readonly pencil: Ink } = {
  ink: { light: '#1f1c18', dark: '#ece6db' },
  pencil: { light: '#6a6256', dark: '#a1988a' },
};

/** The reader's own hand: a fill under ink. */
export const HAND: { readonly fill: Ink; readonly ink: Ink } = {
  fill: { light: '#fbe7a1', dark: '#4a3e17' },
  ink: { light: '#1f1c18', dark: '#ece6db' },
};

/** Where lines stand and how strong washes are. */
export interface Measures {
  readonly above: string;
  readonly below: string;
  readonly belowNested: string;
  readonly sourceWeight: string;
  readonly relayWeight: string;
  readonly sourceWash: string;
  readonly cueWash: string;
  readonly claimWash: string;
  readonly activeWash: string;
}

/** Measures by the leading of the page. */
export const MEASURES: Readonly<Record<'normal' | 'tight', Measures>> = {
  normal: {
    above: '-1.06em',
    below: '0.34em',
    belowNested: '0.58em',
    sourceWeight: '2px',
    relayWeight: '1px',
    sourceWash: '7%',
    cueWash: '15%',
    claimWash: '0%',
    activeWash: '13%',
  },
  tight: {
    above: '-0.98em',
    below: '0.26em',
    belowNested: '0.42em',
    sourceWeight: '1px',
    relayWeight: '1px',
    sourceWash: '0%',
    cueWash: '10%',
    claimWash: '0%',
    activeWash: '13%',
  },
};

/** What a reader's choice makes of these measures; where lines stand close, no wash may lie on the line before. */
export const QUIET: Partial<Measures> = { sourceWeight: '1px', sourceWash: '0%', cueWash: '0%' };
export const STRONG: Readonly<Record<keyof typeof MEASURES, Partial<Measures>>> = {
  normal: { sourceWash: '14%', cueWash: '28%', claimWash: '7%' },
  tight: { sourceWeight: '2px' },
};
