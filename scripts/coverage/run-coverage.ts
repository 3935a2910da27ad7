import { writeFile } from 'node:fs/promises';
import { buildCoverageResult } from '#analysis/coverage/build-coverage-result.ts';
import { createCoverageEngine } from '#analysis/coverage/coverage-engine.ts';
import type { CoverageFigures } from '#domain/coverage-figures.ts';
import { listClamped } from '#analysis/coverage-input/list-clamped.ts';
import { type PreparedAnalysis, prepareAnalysis } from '#analysis/coverage-input/prepare-analysis.ts';
import { computeTurfFigures } from '#analysis/coverage-turf/compute-turf-figures.ts';
import type { CoverageFinding } from '#domain/coverage-finding.ts';
import { type CoverageFile, coverageFiles, type CoverageOptions } from './coverage-options.ts';
import { describeFindings, describeProblems } from './describe-problems.ts';
import type { FileProblem } from './file-problem.ts';
import { type NamedCommune, readCommunes } from './read-communes.ts';
import { readBorder, readDemand, readRulings } from './read-demand.ts';
import { readSources } from './read-sources.ts';
import { readTable, type ReadTable } from './read-table.ts';
import { coverageWords, fillWords } from './words.ts';
import { type CoverageDocument, toCsv, toJson } from './write-coverage.ts';

type Print = (text: string) => void;

/** Reads, checks, computes, writes and tells. 0: computed; 1: could not be. */
export async function runCoverage(options: CoverageOptions, print: Print): Promise<number> {
  const words = coverageWords[options.language];
  const problems: FileProblem[] = [];
  const tables = await readTables(options, problems);
  const communes = readCommunes(tables.get('communes')?.rows ?? [], options.vintage, problems);
  const isRefused =
    problems.some(({ kind }) => kind === 'unreadable' || kind === 'vintages_mixed') || communes.length === 0;
  const prepared = isRefused ? null : prepare(options, tables, communes, problems);
  for (const line of describeProblems(problems, words)) print(line);
  if (prepared === null) {
    print(words.refused);
    return 1;
  }
  const figures = compute(options, prepared, communes, (done, of) =>
    print(fillWords(words.progress, { done, of })),
  );
  const findings = [...prepared.findings, ...figures.findings];
  for (const line of describeFindings(findings, words)) print(line);
  const result = buildCoverageResult(figures.figures, prepared.names);
  const document: CoverageDocument = { options, tables, communes, prepared, problems, findings, result };
  try {
    await writeFile(options.outPath, /\.csv$/i.test(options.outPath) ? toCsv(document) : toJson(document));
  } catch (thrown) {
    print(fillWords(words.notWritten, { path: options.outPath, reason: String(thrown) }));
    return 1;
  }
  const reached = result.total.sets.operating.peopleReachedAtLeast[options.params.k - 1];
  print(
    fillWords(words.written, {
      path: options.outPath,
      communes: communes.length,
      sources: prepared.prepared.sources.length,
      low: Math.round(reached?.low ?? 0),
      high: Math.round(reached?.high ?? 0),
      people: Math.round(result.total.people),
    }),
  );
  return 0;
}

async function readTables(
  options: CoverageOptions,
  problems: FileProblem[],
): Promise<ReadonlyMap<CoverageFile, ReadTable>> {
  const tables = new Map<CoverageFile, ReadTable>();
  for (const file of coverageFiles) {
    const path = options.files[file];
    if (path === undefined) continue;
    const read = await readTable(file, path);
    if (read.ok) tables.set(file, read.value);
    else problems.push(read.error);
  }
  return tables;
}

function prepare(
  options: CoverageOptions,
  tables: ReadonlyMap<CoverageFile, ReadTable>,
  communes: readonly NamedCommune[],
  problems: FileProblem[],
): PreparedAnalysis {
  const rows = (file: CoverageFile) => tables.get(file)?.rows ?? null;
  const hamlets = rows('hamlets');
  const cells = rows('population');
  const border = rows('border');
  const prepared = prepareAnalysis(
    {
      communes,
      sources: readSources(rows('sites') ?? [], problems),
      hamlets: hamlets && readDemand('hamlets', hamlets, communes, problems),
      cells: cells && readDemand('population', cells, communes, problems),
      rulings: readRulings(rows('rulings') ?? []),
      border: border && readBorder(border, problems),
    },
    options.params,
  );
  // Layers of at least k are dear for Turf: it is asked for no more than the person asked for.
  return options.engine === 'kernel'
    ? prepared
    : { ...prepared, input: { ...prepared.input, maxDepth: options.params.k } };
}

function compute(
  options: CoverageOptions,
  { input, names }: PreparedAnalysis,
  communes: readonly NamedCommune[],
  onProgress: (done: number, of: number) => void,
): { readonly figures: CoverageFigures; readonly findings: readonly CoverageFinding[] } {
  if (options.engine === 'kernel') {
    const engine = createCoverageEngine(input);
    engine.update();
    const findings = listClamped(engine.area.isClamped, names.communes);
    return { figures: engine.figures(), findings };
  }
  const geometryOf = new Map(communes.toReversed().map(({ uid, geometry }) => [uid, geometry]));
  const work = computeTurfFigures(
    input,
    names.communes.map((uid) => geometryOf.get(uid) ?? null),
  );
  for (;;) {
    const step = work.next();
    if (step.done === true) return { figures: step.value, findings: [] };
    if (step.value.done % 50 === 0) onProgress(step.value.done, step.value.of);
  }
}
