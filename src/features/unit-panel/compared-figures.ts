import { communeMeasures, measureCommune } from '#domain/commune-measures.ts';
import type { OperatingCount } from '#domain/unit-figures.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { formatMeasureNumber } from '#i18n/measure.ts';
import type { UnitView } from './use-unit-view.ts';

/** One row of the comparison. */
export type ComparedFigure = {
  readonly label: string;
  /** null where it is not known. */
  readonly valueOf: (view: UnitView) => number | null;
  readonly say: (value: number, view: UnitView) => string;
};

/** What units are compared by: everything that communes can be coloured by, and the network's state in numbers. */
export function buildComparedFigures(i18n: I18n): readonly ComparedFigure[] {
  const { t, formats } = i18n;
  const whole = (value: number) => formats.integer(Math.round(value));
  const operating = (countOf: (view: UnitView) => OperatingCount) => ({
    valueOf: (view: UnitView) => {
      const { standing, operating: working } = countOf(view);
      return standing === 0 ? null : working / standing;
    },
    say: (_: number, view: UnitView) => {
      const counted = countOf(view);
      return `${formats.integer(counted.operating)} / ${formats.integer(counted.standing)}`;
    },
  });
  return [
    ...communeMeasures.map((measure) => ({
      label: measure === 'investment_per_head' ? t('compare.perHead') : t(`measure.${measure}`),
      valueOf: ({ contents, figures, onDate }: UnitView) =>
        measureCommune(measure, figures, contents, onDate).value,
      say: (value: number) => formatMeasureNumber(measure, value, i18n),
    })),
    { label: t('compare.stations'), ...operating(({ figures }) => figures.stations) },
    { label: t('compare.clusters'), ...operating(({ figures }) => figures.clusters) },
    {
      label: t('compare.perCluster'),
      valueOf: ({ figures }) => figures.peoplePerOperatingCluster,
      say: whole,
    },
    {
      label: t('compare.disbursed'),
      valueOf: ({ figures }) => figures.disbursedMvnd,
      say: (value) => formats.number(value, 1),
    },
    { label: t('compare.density'), valueOf: ({ figures }) => figures.peoplePerKm2, say: whole },
  ];
}
