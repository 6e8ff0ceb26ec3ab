/** Every thing of a list as it is now: the very list where none of them is another than before. */
export function eachAs<Thing>(
  things: readonly Thing[],
  asNow: (thing: Thing) => Thing,
): readonly Thing[] {
  const now = things.map(asNow);
  return now.every((one, at) => one === things[at]) ? things : now;
}
