import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Each trespass: a file planted in a copy of the house, and what the linter must say. */
const trespasses: readonly (readonly [path: string, source: string, rule: string])[] = [
  ['src/domain/planted.ts', "export { x } from '#data/target.ts';", 'boundaries(dependencies)'],
  ['src/analysis/planted.ts', "export { x } from '#state/target.ts';", 'boundaries(dependencies)'],
  ['src/data/planted.ts', "export { x } from '#state/target.ts';", 'boundaries(dependencies)'],
  ['src/files/planted.ts', "export { x } from '#data/target.ts';", 'boundaries(dependencies)'],
  ['src/map/planted.ts', "export { x } from '#state/target.ts';", 'boundaries(dependencies)'],
  ['src/map/planted-relative.ts', "export { x } from '../state/target.ts';", 'boundaries(dependencies)'],
  ['src/state/planted.ts', "export { x } from '#features/one/target.ts';", 'boundaries(dependencies)'],
  ['src/features/one/planted.ts', "export { x } from '#features/two/target.ts';", 'boundaries(dependencies)'],
  ['src/features/one/planted-map.ts', "export { x } from '#map/target.ts';", 'boundaries(dependencies)'],
  [
    'src/features/paper/planted.ts',
    "export { x } from '#features/one/target.ts';",
    'boundaries(dependencies)',
  ],
  [
    'src/features/embed-builder/planted.ts',
    "export { x } from '#features/one/target.ts';",
    'boundaries(dependencies)',
  ],
  ['src/features/one/planted-embed.ts', "export { x } from '#embed/target.ts';", 'boundaries(dependencies)'],
  ['src/features/one/planted-data.ts', "export { x } from '#data/target.ts';", 'boundaries(dependencies)'],
  ['src/ui/planted.ts', "export { x } from '#domain/target.ts';", 'boundaries(dependencies)'],
  ['src/i18n/planted.ts', "export { x } from '#ui/target.ts';", 'boundaries(dependencies)'],
  ['src/platform/planted.ts', "export { x } from '#domain/target.ts';", 'boundaries(dependencies)'],
  ['src/embed/planted.ts', "export { x } from '#ui/target.ts';", 'boundaries(dependencies)'],
  ['src/app/planted.ts', "export { x } from '#embed/target.ts';", 'boundaries(dependencies)'],
  ['src/main.tsx', "export { x } from '#state/target.ts';", 'no-restricted-imports'],
  [
    'src/features/one/planted-supabase.ts',
    "export { createClient } from '@supabase/supabase-js';",
    'no-restricted-imports',
  ],
  ['src/state/planted-map.ts', "export { Map } from 'maplibre-gl';", 'no-restricted-imports'],
  ['src/data/planted-map.ts', "export { Map } from 'maplibre-gl';", 'no-restricted-imports'],
  ['src/map/planted-react.ts', "export { useState } from 'react';", 'no-restricted-imports'],
  ['src/domain/planted-react.ts', "export { useState } from 'react';", 'no-restricted-imports'],
  ['src/ui/planted-default.ts', 'const x = 1;\nexport default x;', 'no-default-export'],
  ['src/ui/planted-long.ts', `${'// line\n'.repeat(301)}export const x = 1;`, 'max-lines'],
];

/** Doors that are open: nothing may be said about these. */
const allowed: readonly (readonly [path: string, source: string])[] = [
  [
    'src/data/fine.ts',
    "export { x } from '#domain/target.ts';\nexport { createClient } from '@supabase/supabase-js';",
  ],
  ['src/features/map-view/fine.ts', "export { x } from '#map/target.ts';"],
  ['src/features/paper/fine.ts', "export { x } from '#map/target.ts';"],
  [
    'src/features/one/fine.ts',
    "export { x } from '#state/target.ts';\nexport { x as own } from './target.ts';",
  ],
  ['src/map/fine.ts', "export { Map } from 'maplibre-gl';"],
  ['src/app/fine.ts', "export { x } from '#features/two/target.ts';"],
  ['src/features/embed-builder/fine.ts', "export { x } from '#embed/target.ts';"],
  ['src/embed/fine.ts', "export { x } from '#map/target.ts';"],
];

const rooms = [
  'domain',
  'analysis',
  'data',
  'files',
  'map',
  'state',
  'features/one',
  'features/two',
  'features/map-view',
  'features/paper',
  'features/embed-builder',
];
const moreRooms = ['ui', 'i18n', 'platform', 'embed', 'app'];

type Finding = { readonly code: string; readonly filename: string };
let house = '';
let findings: readonly Finding[] = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'phen-dau-house-'));
  for (const file of ['package.json', 'tsconfig.json', '.oxlintrc.json', '.gitignore'])
    copyFileSync(file, join(house, file));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  for (const room of [...rooms, ...moreRooms]) plant(`src/${room}/target.ts`, 'export const x = 1;');
  for (const [path, source] of [...trespasses, ...allowed]) plant(path, source);
  const run = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format', 'json', 'src'], {
    cwd: house,
    encoding: 'utf8',
  });
  const json = run.stdout.slice(run.stdout.indexOf('{'));
  findings = (JSON.parse(json) as { diagnostics: Finding[] }).diagnostics;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(trespasses)('a trespass planted in %s is found', (path, _source, rule) => {
  const codes = findings.filter((finding) => finding.filename.endsWith(path)).map((finding) => finding.code);
  expect(codes.some((code) => code.includes(rule))).toBe(true);
});

test.each(allowed)('an open door in %s is left alone', (path) => {
  expect(findings.filter((finding) => finding.filename.endsWith(path))).toEqual([]);
});

function plant(path: string, source: string): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${source}\n`);
}
