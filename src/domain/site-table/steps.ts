/** A computation that stops after every small piece, so that whoever runs it can let others in between. */
export type Steps<Value> = Generator<void, Value, void>;

/** Runs a computation in one go. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
