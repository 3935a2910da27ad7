import type { FailureCurves } from '#analysis/coverage-curves/compute-curves.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { describeBasis } from './describe-basis.ts';

/** The least number of sources, best first, that reach a share of all who are reached. */
export function countNeeded(best: Float64Array, share: number): number {
  const most = best.at(-1) ?? 0;
  return Math.max(
    0,
    best.findIndex((people) => people >= share * most),
  );
}

/** People reached against the number of sources that work: chosen best first, failing at random, failing most critical first. */
export function buildFailureFigure(
  i18n: I18n,
  answer: CoverageAnswer,
  { best, critical, random, people }: FailureCurves,
) {
  const { t, formats } = i18n;
  const count = best.order.length;
  const share = (reached: number): number => (people === 0 ? 0 : reached / people);
  const amount = (reached: number): string =>
    t('curves.amount', { share: formats.percent(share(reached)), people: formats.integer(reached) });
  /** Working sources of every kept place, ascending. */
  const places = Array.from(random.failed, (failed, place) => ({
    working: count - failed,
    place,
  })).toReversed();
  const stops = places.map(({ working }) => working);
  const placeOf = new Map(places.map(({ working, place }) => [working, place]));
  const at = (working: number) => {
    const place = placeOf.get(working) ?? 0;
    return {
      best: best.people[working] ?? 0,
      mean: random.mean[place] ?? 0,
      low: random.low[place] ?? 0,
      high: random.high[place] ?? 0,
      critical: critical.people[count - working] ?? 0,
    };
  };
  const half = stops[Math.floor(stops.length / 2)] ?? 0;
  const line = (key: 'best' | 'mean' | 'critical', look: 'solid' | 'dashed' | 'dotted') => ({
    key,
    look,
    label: t(`curves.failure.${key}`),
    isStepped: false,
    points: stops.map((working) => ({ x: working, y: share(at(working)[key]) })),
  });
  return {
    title: t('curves.failure.title', { set: t(`curves.set.${answer.params.siteSet}`) }),
    facts: [
      ...describeBasis(i18n, answer),
      t('curves.failure.note', { orders: random.orders, seed: String(random.seed) }),
    ],
    fileName: t('curves.failure.file'),
    textAlternative: t('curves.failure.alt', {
      count: formats.integer(count),
      reached: amount(best.people[count] ?? 0),
      half: formats.integer(half),
      best: amount(at(half).best),
      mean: amount(at(half).mean),
      critical: amount(at(half).critical),
    }),
    stops,
    startAt: half,
    spec: {
      series: [line('best', 'solid'), line('mean', 'dashed'), line('critical', 'dotted')],
      bands: [
        {
          key: 'spread',
          label: t('curves.failure.spread'),
          isStepped: false,
          points: stops.map((working) => ({
            x: working,
            low: share(at(working).low),
            high: share(at(working).high),
          })),
        },
      ],
      marks: [],
      x: { from: 0, to: count, label: t('curves.failure.x'), format: formats.integer },
      y: { top: share(best.people[count] ?? 0), label: t('curves.y.people'), format: formats.percent },
    },
    readAt: (working: number) => {
      const read = at(working);
      return {
        place: t('curves.failure.place', {
          working: formats.integer(working),
          count: formats.integer(count),
        }),
        amounts: [
          amount(read.best),
          amount(read.mean),
          amount(read.critical),
          t('curves.fromTo', { low: formats.integer(read.low), high: formats.integer(read.high) }),
        ],
      };
    },
    rows: {
      columns: [
        { heading: t('curves.failure.x'), digits: 0 },
        { heading: t('curves.failure.best'), digits: 0 },
        { heading: t('curves.failure.mean'), digits: 1 },
        { heading: t('curves.failure.column.low'), digits: 0 },
        { heading: t('curves.failure.column.high'), digits: 0 },
        { heading: t('curves.failure.critical'), digits: 0 },
      ],
      rows: stops
        .filter((_, i) => i % Math.max(1, Math.floor(stops.length / 20)) === 0 || i === stops.length - 1)
        .map((working) => {
          const read = at(working);
          return [working, read.best, Math.round(read.mean * 10) / 10, read.low, read.high, read.critical];
        }),
    },
  };
}
