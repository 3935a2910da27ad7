import type { HamletId } from '#domain/id.ts';
import { buildCluster, buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { CommuneCoverage } from '#features/coverage/commune/commune-coverage.tsx';
import { CoveragePanel } from '#features/coverage/coverage-panel.tsx';
import type { Choices } from '#state/choices.ts';
import { mountWithStores, type TestNetwork } from './mount-with-stores.tsx';

const province = buildUnit({ code: '75', level: 'province', nameVi: 'Thành phố Đồng Nai' });
const near = buildUnit({
  code: '25280',
  nameVi: 'Xã Lộc Thạnh',
  isBorder: true,
  parentUid: province.uid,
});
const far = buildUnit({ code: '25294', nameVi: 'Xã Lộc Thành', isBorder: false, parentUid: province.uid });
export const station = buildSite({ code: 'DT-1', nameVi: 'Đài Lộc Thạnh', units: [near.uid] });

/** 100 people at a good cluster, 200 at a broken one, 400 at one of unknown status, 50 at none; and 1,000 elsewhere at none. */
export const places = {
  'Ấp 1': [106.52, 11.82],
  'Ấp 2': [106.55, 11.85],
  'Ấp 3': [106.58, 11.88],
  'Ấp 4': [106.51, 11.89],
} as const;
const clusterAt = (code: string, place: keyof typeof places, status: 'good' | 'broken' | 'unknown') =>
  buildCluster({
    code,
    siteId: station.id,
    lonLat: places[place],
    placeVi: `Loa ${place}`,
    radiusM: 500,
    status,
  });
const hamletAt = (nameVi: string, population: number, lonLat: readonly [number, number], unit = near) => ({
  id: `id-${nameVi}` as HamletId,
  unitUid: unit.uid,
  nameVi,
  population,
  households: null,
  lonLat,
  provenance: 'synthetic' as const,
});
export const coverageNetwork: TestNetwork = {
  units: [province, near, far],
  sites: [station],
  clusters: [
    clusterAt('CL-1', 'Ấp 1', 'good'),
    clusterAt('CL-2', 'Ấp 2', 'broken'),
    clusterAt('CL-3', 'Ấp 3', 'unknown'),
  ],
  hamlets: [
    hamletAt('Ấp 1', 100, places['Ấp 1']),
    hamletAt('Ấp 2', 200, places['Ấp 2']),
    hamletAt('Ấp 3', 400, places['Ấp 3']),
    hamletAt('Ấp 4', 50, places['Ấp 4']),
    hamletAt('Ấp Xa', 1_000, [106.65, 11.85], far),
  ],
};

function square(west: number) {
  const ring = [
    [west, 11.8],
    [west + 0.1, 11.8],
    [west + 0.1, 11.9],
    [west, 11.9],
    [west, 11.8],
  ];
  return { type: 'Polygon' as const, coordinates: [ring] };
}

/** The screen of coverage with the panel of a commune beside it. */
export function openCoverage(
  choices: Partial<Choices> = {},
  more: Partial<TestNetwork> = {},
  uid = near.uid,
) {
  const shown = mountWithStores(
    <main style={{ width: 400, height: '100vh', overflow: 'auto', background: 'var(--sheet)' }}>
      <CoveragePanel />
      <CommuneCoverage uid={uid} />
    </main>,
    { ...coverageNetwork, ...more },
    { screen: 'coverage', ...choices },
  );
  shown.stores.network.setState(({ loaded }) => ({
    loaded: new Set([...loaded, 'borderLines', 'geometry'] as const),
    geometry: new Map([
      [near.uid, square(106.5)],
      [far.uid, square(106.6)],
    ]),
    geometryVintages: new Set([2025]),
  }));
  return shown;
}
