import type { RadiusCurves } from '#analysis/coverage-curves/compute-curves.ts';
import { listSteps } from '#analysis/coverage-curves/list-steps.ts';
import type { RadiusAxis } from '#analysis/coverage-curves/radius-scale.ts';
import { readStep, type StepCurve } from '#analysis/coverage-curves/step-curve.ts';
import { readingsOf, type SiteSet, siteSets } from '#domain/site-set.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import type { CurveBand, CurveLook } from '#ui/curve-chart/curve-spec.ts';
import { describeBasis } from './describe-basis.ts';

const none: StepCurve = { at: new Float64Array(), people: new Float64Array(), points: new Float64Array() };
const drawnSteps = 240;
const stopCount = 100;
const looks: Readonly<Record<SiteSet, CurveLook>> = { nominal: 'dotted', operating: 'solid', good: 'dashed' };

/** The curve of each site set, that of the chosen one with its interval where a status is unknown. */
export function buildRadiusFigure(
  i18n: I18n,
  answer: CoverageAnswer,
  { curves, most, now, people }: RadiusCurves,
  axis: RadiusAxis,
) {
  const { t, formats } = i18n;
  const { siteSet, radiusFactor } = answer.params;
  // The axis of the answer is a multiple of the radii of now, which the screen counts from the data.
  const unit = axis === 'factor' ? radiusFactor : 1;
  const curveOf = (set: SiteSet, end: 'low' | 'high') => curves[readingsOf[set][end]] ?? none;
  const shareAt = (curve: StepCurve, x: number): number =>
    people === 0 ? 0 : readStep(curve, x / unit).people / people;
  const to = most * unit;
  const isUncertain = shareDiffers(curveOf(siteSet, 'low'), curveOf(siteSet, 'high'));
  const formatX = (x: number): string =>
    axis === 'factor' ? t('curves.times', { value: formats.number(x, 2) }) : formats.distance(x);
  const low = curveOf(siteSet, 'low');
  const high = curveOf(siteSet, 'high');
  const band: CurveBand = {
    key: 'band',
    label: t('curves.unknown'),
    isStepped: false,
    points: Array.from({ length: drawnSteps + 1 }, (_, i) => {
      const x = (i * to) / drawnSteps;
      return { x, low: shareAt(low, x), high: shareAt(high, x) };
    }),
  };
  const amount = (curve: StepCurve, x: number): string => {
    const reached = readStep(curve, x / unit).people;
    return t('curves.amount', {
      share: formats.percent(people === 0 ? 0 : reached / people),
      people: formats.integer(reached),
    });
  };
  const evenStops = Array.from({ length: stopCount + 1 }, (_, i) => (i * to) / stopCount);
  const nowAt = now === null ? null : now * unit;
  const stops = [...new Set(nowAt === null ? evenStops : [...evenStops, nowAt])].toSorted((a, b) => a - b);
  return {
    title: axis === 'factor' ? t('curves.radius.title.factor') : t('curves.radius.title.metres'),
    facts: describeBasis(i18n, answer),
    fileName: axis === 'factor' ? t('curves.radius.file.factor') : t('curves.radius.file.metres'),
    textAlternative: t('curves.radius.alt', {
      now: nowAt === null ? t('curves.radius.several') : formatX(nowAt),
      reached: amount(low, nowAt ?? unit),
      end: formatX(to),
      most: amount(low, to),
    }),
    stops,
    startAt: nowAt ?? to / 2,
    spec: {
      series: siteSets.map((set) => ({
        key: set,
        look: looks[set],
        label: t(`curves.set.${set}`),
        isStepped: true,
        points: listSteps(curveOf(set, 'low'), 0, most, drawnSteps).map(({ x, people: reached }) => ({
          x: x * unit,
          y: people === 0 ? 0 : reached / people,
        })),
      })),
      bands: isUncertain ? [band] : [],
      marks: nowAt === null ? [] : [{ x: nowAt, label: t('curves.radius.now', { value: formatX(nowAt) }) }],
      x: { from: 0, to, label: t(`curves.radius.x.${axis}`), format: formatX },
      y: {
        top: Math.max(...siteSets.map((set) => shareAt(curveOf(set, 'high'), to))),
        label: t('curves.y.people'),
        format: formats.percent,
      },
    },
    readAt: (x: number) => ({
      place: formatX(x),
      amounts: [
        ...siteSets.map((set) => amount(curveOf(set, 'low'), x)),
        ...(isUncertain
          ? [t('curves.upTo', { people: formats.integer(readStep(high, x / unit).people) })]
          : []),
      ],
    }),
    rows: {
      columns: [
        { heading: t(`curves.radius.x.${axis}`), digits: 2 },
        ...siteSets.flatMap((set) => [
          { heading: t('curves.column.low', { set: t(`curves.set.${set}`) }), digits: 0 },
          { heading: t('curves.column.high', { set: t(`curves.set.${set}`) }), digits: 0 },
        ]),
      ],
      rows: stops
        .filter((x, i) => i % 5 === 0 || x === nowAt)
        .map((x) => [
          Math.round(x * 1000) / 1000,
          ...siteSets.flatMap((set) => [
            readStep(curveOf(set, 'low'), x / unit).people,
            readStep(curveOf(set, 'high'), x / unit).people,
          ]),
        ]),
    },
  };
}

function shareDiffers(low: StepCurve, high: StepCurve): boolean {
  return low.people.length !== high.people.length || low.people.at(-1) !== high.people.at(-1);
}
