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
const budgetKb = {
  'app shell': 170,
  map: 300,
  'map worker': 150,
  supabase: 55,
  feature: 40,
  /** Script and style before interaction; with the page itself 30 (tests/e2e/published.e2e.test.ts holds the sum). */
  'public map, first script and style': 13,
  'public map, loader': 3,
} as const;

type Row = { readonly name: string; readonly kb: number; readonly limitKb: number };

const rows: readonly Row[] = [
  ...measureApplication(readBuild('dist')),
  ...measurePublicMap(readBuild('dist-embed')),
];
for (const { name, kb, limitKb } of rows)
  console.log(`${kb > limitKb ? 'OVER' : 'ok  '} ${kb.toFixed(1).padStart(7)} KB of ${limitKb}  ${name}`);
for (const expected of ['map', 'supabase', 'map worker', 'public map, map worker'])
  if (!rows.some((row) => row.name === expected)) {
    console.log(`MISSING chunk "${expected}": it is not in the manifest, so its budget is not held`);
    process.exitCode = 1;
  }
if (rows.some((row) => row.kb > row.limitKb)) process.exitCode = 1;

function readBuild(outDir: string) {
  const manifest = JSON.parse(readFileSync(`${outDir}/.vite/manifest.json`, 'utf8')) as Record<
    string,
    ManifestEntry
  >;
  const sizeKb = (file: string): number =>
    gzipSync(readFileSync(`${outDir}/${file}`), { level: 9 }).length / 1000;
  const entry = Object.values(manifest).find((candidate) => candidate.isEntry === true);
  if (entry === undefined) throw new Error(`${outDir}/.vite/manifest.json has no entry`);
  const filesOf = (start: ManifestEntry, files = new Set<string>()): Set<string> => {
    if (isSeparate(start) || files.has(start.file)) return files;
    files.add(start.file);
    for (const sheet of start.css ?? []) files.add(sheet);
    for (const key of start.imports ?? []) {
      const imported = manifest[key];
      if (imported !== undefined) filesOf(imported, files);
    }
    return files;
  };
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + sizeKb(file), 0);
  return { chunks: Object.values(manifest), firstFiles: filesOf(entry), filesOf, sizeKb, sum };
}

function isSeparate(entry: ManifestEntry): boolean {
  return entry.name === 'map' || entry.name === 'supabase';
}

type Build = ReturnType<typeof readBuild>;

function measureApplication(build: Build): readonly Row[] {
  return [
    { name: 'app shell', kb: build.sum(build.firstFiles), limitKb: budgetKb['app shell'] },
    ...measureChunks(build, ''),
  ];
}

function measurePublicMap(build: Build): readonly Row[] {
  const first = 'public map, first script and style';
  return [
    { name: first, kb: build.sum(build.firstFiles), limitKb: budgetKb[first] },
    { name: 'public map, loader', kb: build.sizeKb('embed.js'), limitKb: budgetKb['public map, loader'] },
    ...measureChunks(build, 'public map, '),
  ];
}

function measureChunks({ chunks, firstFiles, filesOf, sizeKb, sum }: Build, prefix: string): readonly Row[] {
  const found: Row[] = [];
  for (const chunk of chunks) {
    if (chunk.name === 'map')
      found.push({ name: `${prefix}map`, kb: sizeKb(chunk.file), limitKb: budgetKb.map });
    else if (chunk.name === 'supabase')
      found.push({ name: `${prefix}supabase`, kb: sizeKb(chunk.file), limitKb: budgetKb.supabase });
    else if (chunk.isDynamicEntry === true) {
      const files = [...filesOf(chunk)].filter((file) => !firstFiles.has(file));
      found.push({ name: `${prefix}${chunk.src ?? chunk.file}`, kb: sum(files), limitKb: budgetKb.feature });
    }
  }
  // Workers are built apart: the manifest knows them only as assets of the chunk that holds their address.
  for (const file of new Set(chunks.flatMap(({ assets }) => assets ?? []))) {
    const worker = /^assets\/([\w-]+[.-]worker)-[\w-]{8}\.js$/.exec(file)?.[1];
    if (worker === undefined) continue;
    const isOfMap = worker === 'maplibre-gl-worker';
    found.push({
      name: `${prefix}${isOfMap ? 'map worker' : worker}`,
      kb: sizeKb(file),
      limitKb: budgetKb[isOfMap ? 'map worker' : 'feature'],
    });
  }
  return found;
}
