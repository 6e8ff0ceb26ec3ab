/** Does work that is made in steps, all of them at once. */
export function atOnce<Value>(steps: Generator<undefined, Value>): Value {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
