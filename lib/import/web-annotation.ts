import { isOfType, listOf, quotedIn, textIn } from './parts/annotation';
import type { Spine } from './parts/json-cutter';
import { cutsOf, isObject, membersOf, parsed } from './parts/json-values';
import { Judge, refused } from './parts/judge';
import { recordsFor, type Selected } from './parts/selected';
import { reporting, Unreadable } from './parts/unreadable';
import type { ImportEntry, ImportFormat } from './types';

/**
 * W3C Web Annotations: one, a list, a page or a collection of them. Those of our own export hold the records as they were
 * stored; of others, words that a TextQuoteSelector quotes become a snippet that the reader made.
 */
export const webAnnotation: ImportFormat = {
  id: 'web-annotation',
  recognises: (beginning) =>
    /^[[{]/.test(beginning) && /"(?:@context|Annotation\w*)"/.test(beginning),
  read: (file) => reporting(entriesOf(file)),
};

const SPINE: Spine = {
  arrays: new Set(['', 'items', 'first.items', '@graph']),
  objects: new Set(['', 'first']),
};

async function* entriesOf(file: Blob): AsyncGenerator<ImportEntry> {
  const judge = new Judge();
  const own = new Map<string, unknown>();
  let isList = false;
  for await (const { path, text, line } of cutsOf(file, SPINE)) {
    if (path.endsWith('[]')) {
      isList = true;
      yield* verdictsOn(judge, parsed(text), line);
    } else if (path === '') throw new Unreadable('unknown-format', line);
    else own.set(path, parsed(text));
  }
  const whole = Object.fromEntries(own);
  if (isOfType(whole, 'Annotation')) yield* verdictsOn(judge, whole, 1);
  else if (
    !isList &&
    !isOfType(whole, 'AnnotationCollection') &&
    !isOfType(whole, 'AnnotationPage')
  )
    throw new Unreadable('unknown-format', 1);
}

async function* verdictsOn(
  judge: Judge,
  value: unknown,
  line: number,
): AsyncGenerator<ImportEntry> {
  if (value === undefined) yield refused(line, 'not-json');
  else if (!isOfType(value, 'Annotation') || !isObject(value)) yield refused(line, 'not-a-record');
  else if ('isnad:snippet' in value)
    yield* judge.both(value['isnad:page'], value['isnad:snippet'], line);
  else {
    const all = selectedIn(value);
    if (all.length === 0) yield refused(line, 'no-quote');
    for (const selected of all) {
      const { page, snippet } = await recordsFor(selected);
      yield* judge.both(page, snippet, line);
    }
  }
}

/** What an annotation says of each of its targets, which it says of all alike. */
function selectedIn(annotation: Record<string, unknown>): readonly Selected[] {
  const quotations = quotedIn(annotation).filter(({ url }) => url !== '');
  const bodies = listOf(annotation.body).map(membersOf);
  const valuesFor = (isMeant: (purpose: unknown) => boolean) =>
    bodies.filter(({ purpose }) => isMeant(purpose)).map(({ value }) => textIn(value));
  const notes = [textIn(annotation.bodyValue), ...valuesFor((purpose) => purpose !== 'tagging')];
  const id = textIn(annotation.id) || JSON.stringify(annotation);
  return quotations.map((quoted, at) => ({
    ...quoted,
    id: at === 0 ? id : `${id} ${at}`,
    title: null,
    note: notes.filter(Boolean).join('\n'),
    tags: valuesFor((purpose) => purpose === 'tagging').filter(Boolean),
    created: textIn(annotation.created),
    modified: textIn(annotation.modified),
    tool: 'web-annotation',
  }));
}
