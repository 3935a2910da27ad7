import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildBasemapFiles } from './basemap/build-basemap-files.ts';
import { buildDemoFiles } from './build-demo-files.ts';

const MAX_DEMO_BYTES = 1_500_000;
const MAX_BASEMAP_BYTES = 900_000;

function committed(folder: string): Map<string, string> {
  const url = new URL(`../../${folder}/`, import.meta.url);
  const names = readdirSync(url, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ name }) => name);
  return new Map(names.map((name) => [name, readFileSync(new URL(name, url), 'utf8')]));
}

function differences(built: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...built.keys(), ...kept.keys()])];
  return names.filter((name) => built.get(name) !== kept.get(name));
}

function bytes(files: ReadonlyMap<string, string>): number {
  return [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

test('building the demonstration data again gives the committed bytes', { timeout: 300_000 }, () => {
  const kept = committed('supabase/demo');
  expect(differences(buildDemoFiles(), kept)).toEqual([]);
  expect(bytes(kept)).toBeLessThan(MAX_DEMO_BYTES);
});

test('building the basemap again gives the committed bytes', { timeout: 60_000 }, () => {
  const kept = committed('public/basemap');
  expect(differences(buildBasemapFiles(), kept)).toEqual([]);
  expect(bytes(kept)).toBeLessThan(MAX_BASEMAP_BYTES);
});
