import { KINDS, type Kind } from '../core/types';
import { FAMILIES, type Family } from '../snippets/types';
import { isNamed } from './named';

/** How many claims have a source of this kind and a cue of this family. */
export interface SpeakerCount {
  readonly kind: Kind;
  readonly family: Family;
  readonly count: number;
}

/** One part of a picture. */
export interface Part<Value> {
  readonly value: Value;
  readonly count: number;
}

/** How many claims the sources of each kind have, the most first; kinds without any are left out. */
export function byKind(speakers: readonly SpeakerCount[]): readonly Part<Kind>[] {
  return sums(KINDS, speakers, ({ kind }) => kind);
}

/** How many claims the cues of each family have, the most first; families without any are left out. */
export function byFamily(speakers: readonly SpeakerCount[]): readonly Part<Family>[] {
  return sums(FAMILIES, speakers, ({ family }) => family);
}

function sums<Value>(
  values: readonly Value[],
  speakers: readonly SpeakerCount[],
  partOf: (speaker: SpeakerCount) => Value,
): readonly Part<Value>[] {
  return values
    .map((value) => ({
      value,
      count: speakers
        .filter((speaker) => partOf(speaker) === value)
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** An outlet, and which share of its claims has a source without a name. */
export interface OutletShare {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** From 0 to 1. */
  readonly unnamed: number;
}

/** The outlets with the most claims, those that name the most of their sources first. */
export function unnamedShares(
  outlets: readonly {
    readonly value: string;
    readonly name: string;
    readonly count: number;
    readonly kinds: Readonly<Record<Kind, number>>;
  }[],
  most: number,
): readonly OutletShare[] {
  return outlets
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ value, name, count, kinds }) => {
      const named = KINDS.filter(isNamed).reduce((sum, kind) => sum + kinds[kind], 0);
      return { value, name, count, unnamed: 1 - named / count };
    })
    .sort((a, b) => a.unnamed - b.unnamed);
}

/** The first and the last day of a month, as `YYYY-MM-DD`. */
export function daysOfMonth(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}
