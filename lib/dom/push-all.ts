/** So many are handed over at once: each is an argument. */
const AT_ONCE = 5_000;

/** Puts things at the end of a list; far quicker than one by one where there are thousands and it is seldom done. */
export function pushAll<Thing>(list: Thing[], more: readonly Thing[]): void {
  if (more.length <= AT_ONCE) list.push(...more);
  else for (let at = 0; at < more.length; at += AT_ONCE) list.push(...more.slice(at, at + AT_ONCE));
}
