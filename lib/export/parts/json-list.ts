/** A JSON array in pieces, a record on each line. */
export async function* jsonList(records: AsyncIterable<object> | Iterable<object>) {
  yield '[';
  let before = '\n';
  for await (const record of records) {
    yield before + JSON.stringify(record);
    before = ',\n';
  }
  yield before === '\n' ? ']' : '\n]';
}
