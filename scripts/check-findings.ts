import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const advisorsSchema = z.object({
  results: z.array(z.object({ cacheKey: z.string(), level: z.string(), detail: z.string() })),
});
const lintSchema = z.object({
  results: z.array(
    z.object({ function: z.string(), issues: z.array(z.object({ level: z.string(), message: z.string() })) }),
  ),
});
const explainedSchema = z.array(z.object({ finding: z.string(), reason: z.string().check(z.minLength(20)) }));

type Finding = { finding: string; level: string; detail: string };

function readFindings(kind: string, report: unknown): Finding[] {
  if (kind === 'advisors') {
    return advisorsSchema
      .parse(report)
      .results.map(({ cacheKey, level, detail }) => ({ finding: cacheKey, level, detail }));
  }
  return lintSchema
    .parse(report)
    .results.flatMap(({ function: name, issues }) =>
      issues.map(({ level, message }) => ({ finding: `${name}: ${message}`, level, detail: message })),
    );
}

/** Compares a report of `supabase db lint` or `db advisors` with the findings that are explained: both ways. */
function checkFindings(kind: string, reportPath: string, explainedPath: string): number {
  const findings = readFindings(kind, JSON.parse(readFileSync(reportPath, 'utf8')));
  const explained = explainedSchema.parse(JSON.parse(readFileSync(explainedPath, 'utf8')));
  const unexplained = findings.filter(({ finding }) => !explained.some((entry) => entry.finding === finding));
  const unused = explained.filter((entry) => !findings.some(({ finding }) => finding === entry.finding));
  for (const { finding, level, detail } of unexplained)
    console.error(`unexplained ${level}: ${finding}\n  ${detail}`);
  for (const { finding } of unused) console.error(`explained, but no longer found: ${finding}`);
  console.info(`${kind}: ${findings.length} findings, ${findings.length - unexplained.length} explained`);
  return unexplained.length + unused.length;
}

const [, , kind, reportPath, explainedPath] = process.argv;
if (!kind || !reportPath || !explainedPath)
  throw new Error('usage: check-findings.ts lint|advisors REPORT EXPLAINED');
process.exitCode = checkFindings(kind, reportPath, explainedPath) === 0 ? 0 : 1;
