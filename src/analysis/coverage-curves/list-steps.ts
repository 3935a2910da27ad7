import { readStep, type StepCurve } from './step-curve.ts';

/** Corners of a step curve for drawing: all of them when they are few, else its exact amounts at even places. */
export function listSteps(
  curve: StepCurve,
  from: number,
  to: number,
  most: number,
): readonly { readonly x: number; readonly people: number }[] {
  const inside: { x: number; people: number }[] = [];
  curve.at.forEach((at, step) => {
    if (at > from && at < to) inside.push({ x: at, people: curve.people[step] ?? 0 });
  });
  const even = Array.from({ length: most - 1 }, (_, i) => from + ((i + 1) * (to - from)) / most);
  const between = inside.length < most ? inside : even.map((x) => ({ x, people: readStep(curve, x).people }));
  return [
    { x: from, people: readStep(curve, from).people },
    ...between,
    { x: to, people: readStep(curve, to).people },
  ];
}
