import { buildGeography } from './geography/build-geography.ts';
import { buildUnitRows, UNIT_COLUMNS } from './geography/build-unit-rows.ts';
import { readLandBorder, readWorldAtlas } from './geography/neighbour-lines.ts';
import { joinBorderArcs, writeBorderLines } from './geography/write-border-lines.ts';
import { writeTopology } from './geography/write-topology.ts';
import { encodeCsv, type CsvValue } from './lib/csv.ts';
import { toPlane } from './lib/equal-area-plane.ts';
import {
  readCommunes2024,
  readCommunes2025,
  readDistricts2024,
  readFactRows,
  readNeighbours,
} from './lib/read-facts.ts';
import { buildClusters } from './network/build-clusters.ts';
import { buildEvents, retiredOn } from './network/build-events.ts';
import { buildGateSites } from './network/build-gate-sites.ts';
import { buildInvestments } from './network/build-investments.ts';
import { buildStations } from './network/build-stations.ts';
import { buildCells, cellRow } from './people/build-cells.ts';
import { buildCommuneGrounds, buildHamlets, hamletRow } from './people/build-hamlets.ts';

type Row = Record<string, CsvValue>;

/** A table whose columns are those of its first row. */
function table(rows: readonly Row[]): string {
  return encodeCsv(Object.keys(rows[0] ?? {}), rows);
}

/** Every file of the demonstration data by name, from facts and redistributable packages alone. */
export function buildDemoFiles(): Map<string, string> {
  const communes2024 = readCommunes2024();
  const communes2025 = readCommunes2025();
  const districts2024 = readDistricts2024();
  const atlas = readWorldAtlas();
  const { arcs, border } = buildGeography(readLandBorder(atlas, 'KH'), communes2024, readNeighbours());
  const grounds = buildCommuneGrounds(arcs, communes2024);
  const hamlets = buildHamlets(grounds, communes2025);
  const stations = buildStations(grounds);
  const gateSites = buildGateSites(grounds, joinBorderArcs(arcs, border).map(toPlane));
  const sites = [...gateSites.sites, ...stations.map(({ site }) => site)];
  const clusters = buildClusters(stations, hamlets);
  const events = buildEvents(sites, clusters);
  const retired = retiredOn(events);
  const investments = buildInvestments(sites, events);
  const links = communes2024.map(({ code, code2025 }) => ({
    from_code: code,
    to_code: code2025,
    share_area: 1,
    share_population: 1,
  }));
  return new Map([
    ['communes.topojson', writeTopology(arcs, communes2024, communes2025, districts2024)],
    [
      'border-line.geojson',
      writeBorderLines(arcs, border, { LA: readLandBorder(atlas, 'LA'), CN: readLandBorder(atlas, 'CN') }),
    ],
    [
      'admin-unit.csv',
      encodeCsv(UNIT_COLUMNS, buildUnitRows(arcs, communes2024, communes2025, districts2024)),
    ],
    [
      'admin-link.csv',
      table([{ from_code: '70', to_code: '75', share_area: 1, share_population: 1 }, ...links]),
    ],
    ['hamlet.csv', table(hamlets.map(hamletRow))],
    ['population-cell.csv', table(buildCells(grounds, hamlets, communes2025).map(cellRow))],
    ['site.csv', table(sites)],
    ['site-gate.csv', table(gateSites.gates)],
    ['site-pano.csv', table(gateSites.panos)],
    ['site-post.csv', table(gateSites.posts)],
    ['site-e-board.csv', table(gateSites.eBoards)],
    ['site-station.csv', table(stations.map(({ facts }) => facts))],
    [
      'speaker-cluster.csv',
      table(clusters.map((cluster) => ({ ...cluster, retired_on: retired.get(cluster.code) ?? null }))),
    ],
    ['status-event.csv', table(events)],
    ['programme.csv', table(readFactRows('programmes'))],
    ['investment.csv', table(investments.investments)],
    ['investment-site.csv', table(investments.sites)],
    ['investment-funding.csv', table(investments.funding)],
    ['activity.csv', table(readFactRows('activities'))],
    ['inspection.csv', table(readFactRows('inspections'))],
    ['media.csv', table(readFactRows('media'))],
  ]);
}
