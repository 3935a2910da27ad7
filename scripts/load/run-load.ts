import { resolve } from 'node:path';
import { planGeography, type GeographyPlan } from '#files/geography/plan-geography.ts';
import { gatherFiles, type Gathered } from './gather-files.ts';
import type { LoadOptions } from './load-options.ts';
import { renderLoadReport, type LoadReport } from './load-report.ts';
import { fill, loadWords } from './load-words.ts';
import { openTarget } from './open-target.ts';
import { readNameRegister } from './read-name-register.ts';
import { stageAndCommit, type DatabaseProblem } from './stage-batches.ts';
import { writeReport } from './write-report.ts';

export type LoadOutput = { line(text: string): void; progress(text: string): void };

export type LoadResult = { readonly exitCode: 0 | 1; readonly report: LoadReport };

/** Reads, checks, reports and, when nothing is refused or the rest is wanted, loads: all in one transaction or nothing. */
export async function runLoad(options: LoadOptions, output: LoadOutput): Promise<LoadResult> {
  const startedAt = performance.now();
  const words = loadWords[options.language];
  const gathered = await gatherFiles(options.inputs, (file) =>
    output.progress(fill(words.reading, { file })),
  );
  output.progress(words.checking);
  const plan = planGeography(gathered.tables, {
    register: readNameRegister(),
    map: options.map,
    crs: options.crs,
    detail: options.detail,
  });
  const finish = (outcome: LoadReport['outcome'], summary: LoadReport['summary'] = null): LoadResult => {
    const report: LoadReport = {
      tables: plan.reports,
      files: gathered.files,
      outcome,
      summary,
      seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    };
    saveReport(options, report, output);
    return { exitCode: outcome === 'loaded' || outcome === 'checked' ? 0 : 1, report };
  };
  output.line(renderLoadReport({ tables: plan.reports, files: gathered.files }, options.language));
  output.line('');
  const refusedCount = countRefused(plan, gathered);
  if (refusedCount > 0 && !options.allowPartial) {
    output.line(fill(words.refusedNothingLoaded, { count: refusedCount }));
    return finish('refused');
  }
  if (refusedCount > 0) output.line(fill(words.partial, { count: refusedCount }));
  if (plan.batches.length === 0) {
    output.line(words.nothing);
    return finish('refused');
  }
  if (options.dryRun) {
    output.line(words.dryRun);
    return finish('checked');
  }
  return load(options, plan, gathered, output, finish);
}

async function load(
  options: LoadOptions,
  plan: GeographyPlan,
  gathered: Gathered,
  output: LoadOutput,
  finish: (outcome: LoadReport['outcome'], summary?: LoadReport['summary']) => LoadResult,
): Promise<LoadResult> {
  const words = loadWords[options.language];
  output.progress(words.opening);
  const opened = await openTarget(options, () => output.progress(words.seeding));
  if (!opened.ok) {
    const { kind, ...facts } = opened.error;
    output.line(fill(words.problems[kind], facts));
    return finish('failed');
  }
  const target = opened.value;
  try {
    const sha256Of = (fileName: string): string =>
      gathered.files.find((file) => file.fileName === fileName)?.sha256 ?? '';
    const committed = await stageAndCommit(
      target.client,
      plan.batches,
      { attribution: options.attribution, sha256Of },
      {
        onRows: (done, of) => output.progress(fill(words.staging, { done, of })),
        onCommit: () => output.line(words.committing),
      },
    );
    if (!committed.ok) {
      output.line(describeProblem(committed.error, options));
      return finish('failed');
    }
    const result = finish('loaded', committed.value);
    output.line(renderSummary(committed.value, options));
    output.line(
      fill(words.loaded, {
        seconds: result.report.seconds,
        geography: words.geography[String(committed.value['geography'])] ?? '',
      }),
    );
    return result;
  } finally {
    await target.close();
  }
}

function countRefused(plan: GeographyPlan, { files }: Gathered): number {
  return (
    plan.reports.reduce((sum, { refused }) => sum + refused, 0) +
    files.filter(({ findings }) => findings.some(({ severity }) => severity === 'refused')).length
  );
}

function renderSummary(summary: Readonly<Record<string, unknown>>, { language }: LoadOptions): string {
  return Object.entries(loadWords[language].summary)
    .map(([key, words]): [number, string, string] => {
      const value = summary[key];
      const list = Array.isArray(value) ? value : [];
      return [
        Array.isArray(value) ? value.length : Number(value ?? 0),
        words,
        list.length === 0
          ? ''
          : `: ${list
              .slice(0, 8)
              .map((item) => (typeof item === 'string' ? item : Object.values(item as object).join(' ')))
              .join(', ')}`,
      ];
    })
    .filter(([count]) => count > 0)
    .map(([count, words, examples]) => `  ${String(count).padStart(6)} ${words}${examples}`)
    .join('\n');
}

function describeProblem({ code, hint, message }: DatabaseProblem, { language }: LoadOptions): string {
  const words = loadWords[language];
  if (hint === 'disk_full' || /53100|ENOSPC|no space left/i.test(`${code} ${message}`)) return words.diskFull;
  if (/fetch failed|ECONN|ENOTFOUND|network/i.test(message))
    return fill(words.problems.unavailable, { message });
  return fill(words.database, { code: code === '' ? '–' : code, message });
}

function saveReport({ reportPath, language }: LoadOptions, report: LoadReport, output: LoadOutput): void {
  if (reportPath === null) return;
  try {
    writeReport(resolve(reportPath), report, language);
    output.line(fill(loadWords[language].reportWritten, { path: reportPath }));
  } catch (thrown) {
    output.line(
      fill(loadWords[language].reportFailed, {
        path: reportPath,
        message: thrown instanceof Error ? thrown.message : String(thrown),
      }),
    );
  }
}
