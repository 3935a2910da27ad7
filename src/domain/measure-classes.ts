import { quantileSorted } from 'd3-array';
import type { CommuneMeasure, MeasureValue } from './commune-measures.ts';

/** How many colours the scale has; a legend never has more classes. */
export const measureClassCount = 5;

/** `fixed`: the same bounds whatever the data; `quantile`: about as many communes in each class, bounds rounded. */
type ClassMethod = 'fixed' | 'quantile';

/** Values from `from` up to but without `to`; the last class has no `to`. A class of zero alone has `to` null and `isZero`. */
export type MeasureClass = {
  readonly from: number;
  readonly to: number | null;
  readonly isZero: boolean;
  /** Which of the scale's colours, 0 the faintest. */
  readonly shade: number;
};

export type MeasureClasses = { readonly method: ClassMethod; readonly classes: readonly MeasureClass[] };

type ClassRule = {
  readonly method: ClassMethod;
  /** Zero means something of its own ("none broken", "no site"): it gets a class for itself. */
  readonly zeroApart: boolean;
  readonly breaks?: readonly number[];
  readonly isWhole: boolean;
};

const rules: Readonly<Record<CommuneMeasure, ClassRule>> = {
  people: { method: 'quantile', zeroApart: false, isWhole: true },
  sites: { method: 'quantile', zeroApart: true, isWhole: true },
  broken_share: { method: 'fixed', zeroApart: true, breaks: [0.1, 0.25, 0.5], isWhole: false },
  broken_cluster_share: { method: 'fixed', zeroApart: true, breaks: [0.1, 0.25, 0.5], isWhole: false },
  investment_per_head: { method: 'quantile', zeroApart: true, isWhole: false },
  years_since_investment: { method: 'fixed', zeroApart: false, breaks: [2, 4, 6, 8], isWhole: true },
};

/** Whether the measure counts things or years, so that a class of it ends one below the next one's start. */
export function isWholeMeasure(measure: CommuneMeasure): boolean {
  return rules[measure].isWhole;
}

/** The classes of a legend for these values; none when nothing has a value. */
export function computeClasses(measure: CommuneMeasure, values: Iterable<MeasureValue>): MeasureClasses {
  return classify(rules[measure], values);
}

/** The same for numbers of people, nobody being a class of its own. */
export function computePeopleClasses(counts: readonly number[]): readonly MeasureClass[] {
  const rule: ClassRule = { method: 'quantile', zeroApart: true, isWhole: true };
  return classify(
    rule,
    counts.map((value) => ({ value })),
  ).classes;
}

function classify(
  { method, zeroApart, breaks, isWhole }: ClassRule,
  values: Iterable<{ readonly value: number | null }>,
): MeasureClasses {
  const known = [...values].flatMap(({ value }) => (value === null ? [] : [value])).toSorted((a, b) => a - b);
  if (known.length === 0) return { method, classes: [] };
  const rest = zeroApart ? known.filter((value) => value > 0) : known;
  const count = measureClassCount - (zeroApart ? 1 : 0);
  const bounds = breaks ?? roundedQuantiles(rest, count, isWhole);
  const hasRest = rest.length > 0 || method === 'fixed';
  const starts = hasRest ? [zeroApart ? 0 : Math.min(0, rest[0] ?? 0), ...bounds] : [];
  const graded = starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? null,
    isZero: false,
    shade: spread(index, starts.length, count) + (zeroApart ? 1 : 0),
  }));
  const zero = { from: 0, to: null, isZero: true, shade: 0 };
  return { method, classes: zeroApart ? [zero, ...graded] : graded };
}

/** Which class a value falls in; null when it falls in none. */
export function findClass(classes: readonly MeasureClass[], value: number): number | null {
  const index = classes.findIndex(({ from, to, isZero }) =>
    isZero ? value === 0 : value >= from && (to === null || value < to) && !(value === 0 && hasZero(classes)),
  );
  return index === -1 ? null : index;
}

function hasZero(classes: readonly MeasureClass[]): boolean {
  return classes[0]?.isZero === true;
}

/** Bounds between classes of about equal size, rounded to two digits, each once and each dividing the values. */
function roundedQuantiles(sorted: readonly number[], count: number, isWhole: boolean): readonly number[] {
  const bounds = new Set<number>();
  for (let step = 1; step < count; step += 1) {
    const bound = roundTwoDigits(quantileSorted([...sorted], step / count) ?? 0, isWhole);
    if (bound > (sorted[0] ?? 0) && bound <= (sorted.at(-1) ?? 0)) bounds.add(bound);
  }
  return [...bounds].toSorted((a, b) => a - b);
}

function roundTwoDigits(value: number, isWhole: boolean): number {
  const rounded = Number(value.toPrecision(2));
  return isWhole ? Math.ceil(rounded) : rounded;
}

/** Spreads fewer classes over all the shades, so that the highest is always the strongest. */
function spread(index: number, length: number, count: number): number {
  return length <= 1 ? count - 1 : Math.round((index * (count - 1)) / (length - 1));
}
