import { computeReachInequality, shareReached } from '#analysis/coverage-curves/reach-inequality.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { type SiteSet, siteSets } from '#domain/site-set.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import type { CurveLook } from '#ui/curve-chart/curve-spec.ts';
import { describeBasis } from './describe-basis.ts';

type Commune = {
  readonly uid: AdminUnitUid;
  readonly code: string;
  readonly name: string;
  readonly isBorder: boolean;
  readonly people: number;
  readonly reached: number;
  readonly share: number;
};

type Evenness = {
  readonly gini: number | null;
  readonly lorenz: ReturnType<typeof computeReachInequality>['lorenz'];
  readonly least: Commune | null;
  readonly tenth: Commune | null;
  /** With people, least share first. */
  readonly communes: readonly Commune[];
  readonly groups: readonly {
    readonly key: 'border' | 'others';
    readonly communes: number;
    readonly share: number | null;
    readonly leastShare: number | null;
  }[];
};

const looks: Readonly<Record<SiteSet, CurveLook>> = { nominal: 'dotted', operating: 'solid', good: 'dashed' };
const stopCount = 50;

/** Of each site set, with unknown as silent. */
export function measureEvenness(
  { result, params }: CoverageAnswer,
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
): Readonly<Record<SiteSet, Evenness>> {
  const measure = (set: SiteSet): Evenness => {
    const communes = result.communes.map(({ uid, people, sets }): Commune => {
      const reached = sets[set].peopleReachedAtLeast[params.k - 1]?.low ?? 0;
      const unit = units.get(uid);
      return {
        uid,
        code: unit?.code ?? uid,
        name: unit?.nameVi ?? uid,
        isBorder: unit?.isBorder ?? false,
        people,
        reached,
        share: shareReached({ people, reached }) ?? 0,
      };
    });
    const { gini, lorenz, least, tenth, order } = computeReachInequality(communes);
    const listed = order.flatMap((place) => communes[place] ?? []);
    const group = (key: 'border' | 'others') => {
      const own = listed.filter(({ isBorder }) => isBorder === (key === 'border'));
      const people = own.reduce((sum, commune) => sum + commune.people, 0);
      const reached = own.reduce((sum, commune) => sum + commune.reached, 0);
      return {
        key,
        communes: own.length,
        share: shareReached({ people, reached }),
        leastShare: own[0]?.share ?? null,
      };
    };
    return {
      gini,
      lorenz,
      least: least === null ? null : (communes[least] ?? null),
      tenth: tenth === null ? null : (communes[tenth] ?? null),
      communes: listed,
      groups: [group('border'), group('others')],
    };
  };
  return { nominal: measure('nominal'), operating: measure('operating'), good: measure('good') };
}

/** Share of the people against share of those reached, communes with the smallest shares first. */
export function buildEvennessFigure(
  i18n: I18n,
  answer: CoverageAnswer,
  evenness: Readonly<Record<SiteSet, Evenness>>,
) {
  const { t, formats } = i18n;
  const { siteSet } = answer.params;
  const { communes, gini } = evenness[siteSet];
  const drawn = siteSets.filter((set) => evenness[set].gini !== null);
  const stops = Array.from({ length: stopCount + 1 }, (_, i) => i / stopCount);
  return {
    title: t('curves.even.title'),
    facts: describeBasis(i18n, answer),
    fileName: t('curves.even.file'),
    textAlternative: t('curves.even.alt', {
      set: t(`curves.set.${siteSet}`),
      half: formats.percent(readLorenz(evenness[siteSet].lorenz, 0.5)),
      gini: gini === null ? t('curves.noFigure') : formats.number(gini, 2),
    }),
    stops,
    startAt: 0.5,
    spec: {
      series: [
        ...drawn.map((set) => ({
          key: set as string,
          look: looks[set],
          label: t(`curves.set.${set}`),
          isStepped: false,
          points: evenness[set].lorenz.map(([x, y]) => ({ x, y })),
        })),
        {
          key: 'even',
          look: 'faint' as const,
          label: t('curves.even.equal'),
          isStepped: false,
          points: [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ],
        },
      ],
      bands: [],
      marks: [],
      x: { from: 0, to: 1, label: t('curves.even.x'), format: formats.percent },
      y: { top: 1, label: t('curves.even.y'), format: formats.percent },
    },
    readAt: (x: number) => ({
      place: t('curves.even.place', { share: formats.percent(x) }),
      amounts: [...drawn.map((set) => readLorenz(evenness[set].lorenz, x)), x].map(formats.percent),
    }),
    rows: {
      columns: [
        { heading: t('curves.even.column.code'), digits: 0 },
        { heading: t('curves.even.column.commune'), digits: 0 },
        { heading: t('curves.even.column.people'), digits: 0 },
        { heading: t('curves.even.column.reached'), digits: 0 },
        { heading: t('curves.even.column.share'), digits: 1 },
      ],
      rows: communes.map(({ code, name, people, reached, share }) => [
        code,
        name,
        people,
        reached,
        Math.round(share * 1000) / 10,
      ]),
    },
  };
}

function readLorenz(lorenz: readonly (readonly [number, number])[], x: number): number {
  const next = lorenz.findIndex(([people]) => people >= x - 1e-12);
  const [toX, toY] = lorenz[Math.max(0, next)] ?? [1, 1];
  const [fromX, fromY] = lorenz[Math.max(0, next - 1)] ?? [0, 0];
  return toX === fromX ? toY : fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY);
}
