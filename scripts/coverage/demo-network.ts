import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AnalysisData } from '#analysis/coverage-input/prepare-analysis.ts';
import { readDataFile } from '#files/read-data-file.ts';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import type { DataRow } from '#files/data-table.ts';
import { readCommunes } from './read-communes.ts';
import { readBorder, readDemand } from './read-demand.ts';
import { readSources } from './read-sources.ts';

/** Real geography, when it lies beside the project. */
export const sharedData = resolve(repositoryRoot, '..', 'shared', 'data');
export const hasSharedData = existsSync(sharedData);

const demoFolder = resolve(repositoryRoot, 'supabase', 'demo');

async function readRows(path: string, table?: string): Promise<readonly DataRow[]> {
  const read = await readDataFile(await readFile(path), path);
  if (!read.ok) throw new Error(`${path}: ${read.error.rule}`);
  return read.value.tables
    .filter(({ name }) => table === undefined || name === table)
    .flatMap(({ rows }) => rows);
}

export async function readShapes(path: string, table?: string): Promise<readonly (Polygon | MultiPolygon)[]> {
  const rows = await readRows(path, table);
  return rows.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [geometry] : [],
  );
}

function demoPath(name: string): string {
  return resolve(demoFolder, name);
}

/** The demonstration network of 2024, on its own illustrative communes or on the real ones of the same codes. */
export async function readDemoNetwork(
  ground: 'demonstration' | 'real' = 'demonstration',
): Promise<AnalysisData> {
  const communeRows =
    ground === 'real'
      ? await readRows(resolve(sharedData, 'binhphuoc-communes-2024.geojson'))
      : await readRows(demoPath('communes.topojson'), 'communes2024');
  const communes = readCommunes(communeRows, 2024, []);
  const events = await readRows(demoPath('status-event.csv'));
  // The last event of each subject is its status today.
  const statusOf = new Map(
    events.map(({ properties }) => [String(properties['subject']), properties['status']]),
  );
  const rows = [
    ...(await readRows(demoPath('site.csv'))),
    ...(await readRows(demoPath('speaker-cluster.csv'))),
  ].map((row) => ({
    ...row,
    properties: { ...row.properties, status: statusOf.get(String(row.properties['code'])) ?? 'unknown' },
  }));
  return {
    communes,
    sources: readSources(rows, []),
    hamlets: readDemand('hamlets', await readRows(demoPath('hamlet.csv')), communes, []),
    cells: readDemand('population', await readRows(demoPath('population-cell.csv')), communes, []),
    rulings: [],
    border: readBorder(await readRows(demoPath('border-line.geojson')), []),
  };
}
