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

/** Whether a stretch of days has the whole of a month in it; null leaves an end open, and both open is no stretch. */
export function holdsMonth(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  month: string,
): boolean {
  if (from === null && to === null) return false;
  const days = daysOfMonth(month);
  return (from ?? '') <= days.from && days.to <= (to ?? '9');
}

/** How many claims a month has. */
export interface MonthPart {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

/**
 * The last months up to the newest that has a claim, the oldest first, with those between that have none: where they are
 * drawn, time is to scale.
 * @param months the oldest first
 * @param most how many at most
 */
export function lastMonths(months: readonly MonthPart[], most: number): readonly MonthPart[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const [first, newest] = [months[0], months.at(-1)];
  if (!first || !newest) return [];
  const last: MonthPart[] = [];
  for (let month = newest.month; month >= first.month && last.length < most; month = before(month))
    last.unshift({ month, count: counts.get(month) ?? 0 });
  return last;
}

function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number > 1
    ? `${month.slice(0, 4)}-${String(number - 1).padStart(2, '0')}`
    : `${String(year - 1).padStart(4, '0')}-12`;
}
