import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The parts of Vite's manifest that are read here. */
type ManifestEntry = {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
};

/** Budgets in KB (1,000 bytes) after gzip. */
const budgetKb = { 'app shell': 170, map: 300, 'map worker': 150, supabase: 55, feature: 40, 'page of the public map': 13, 'live public map': 40, loader: 3 } as const;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
  string,
  ManifestEntry
>;
const sizeKb = (file: string): number => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;
const separate = (entry: ManifestEntry): boolean => entry.name === 'map' || entry.name === 'supabase';

const entry = Object.values(manifest).find((candidate) => candidate.isEntry === true);
if (entry === undefined) throw new Error('dist/.vite/manifest.json has no entry; expected the application’s');

const shellFiles = filesOf(entry, new Set());
const rows: { name: string; kb: number; limitKb: number }[] = [
  { name: 'app shell', kb: sum(shellFiles), limitKb: budgetKb['app shell'] },
];
for (const candidate of Object.values(manifest)) {
  if (candidate.name === 'map') rows.push({ name: 'map', kb: sizeKb(candidate.file), limitKb: budgetKb.map });
  else if (candidate.name === 'supabase')
    rows.push({ name: 'supabase', kb: sizeKb(candidate.file), limitKb: budgetKb.supabase });
  else if (candidate.isDynamicEntry === true) {
    const files = [...filesOf(candidate, new Set())].filter((file) => !shellFiles.has(file));
    rows.push({ name: candidate.src ?? candidate.file, kb: sum(files), limitKb: budgetKb.feature });
  }
}

// The worker is built apart: the manifest knows it only as an asset of the chunk that holds its address.
const assets = new Set(Object.values(manifest).flatMap((candidate) => candidate.assets ?? []));
for (const file of assets)
  if (/^assets\/maplibre-gl-worker-[\w-]+\.js$/.test(file))
    rows.push({ name: 'map worker', kb: sizeKb(file), limitKb: budgetKb['map worker'] });

for (const { name, kb, limitKb } of rows)
  console.log(`${kb > limitKb ? 'OVER' : 'ok  '} ${kb.toFixed(1).padStart(7)} KB of ${limitKb}  ${name}`);
for (const expected of ['map', 'supabase', 'map worker'])
  if (!rows.some((row) => row.name === expected)) {
    console.log(`MISSING chunk "${expected}": it is not in the manifest, so its budget is not held`);
    process.exitCode = 1;
  }
if (rows.some((row) => row.kb > row.limitKb)) process.exitCode = 1;

function filesOf(start: ManifestEntry, files: Set<string>): Set<string> {
  if (separate(start) || files.has(start.file)) return files;
  files.add(start.file);
  for (const sheet of start.css ?? []) files.add(sheet);
  for (const key of start.imports ?? []) {
    const imported = manifest[key];
    if (imported !== undefined) filesOf(imported, files);
  }
  return files;
}

function sum(files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + sizeKb(file), 0);
}
