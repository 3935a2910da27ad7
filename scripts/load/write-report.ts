import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describeFinding, describePlace } from './describe-finding.ts';
import type { Language } from './load-options.ts';
import { loadWords } from './load-words.ts';
import { renderLoadReport, type LoadReport } from './load-report.ts';

/** Every finding of every row, as JSON, CSV or markdown by the ending of the path. */
export function writeReport(path: string, report: LoadReport, language: Language): void {
  const ending = extname(path).toLowerCase();
  const text =
    ending === '.csv'
      ? toCsv(report, language)
      : ending === '.md'
        ? toMarkdown(report, language)
        : toJson(report, language);
  writeFileSync(path, text);
}

type FlatFinding = {
  readonly file: string;
  readonly layer: string;
  readonly severity: string;
  readonly rule: string;
  readonly row: number | null;
  readonly code: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly message: string;
};

function flatten({ files, tables }: LoadReport, language: Language): readonly FlatFinding[] {
  const sources = [
    ...files.map(({ fileName, findings }) => ({ fileName, layer: '', findings })),
    ...tables.map(({ fileName, layer, findings }) => ({ fileName, layer: layer ?? '', findings })),
  ];
  return sources.flatMap(({ fileName, layer, findings }) =>
    findings.map((finding) => ({
      file: fileName,
      layer,
      severity: finding.severity,
      rule: finding.rule,
      row: finding.row,
      code: finding.code,
      lon: finding.lonLat?.[0] ?? null,
      lat: finding.lonLat?.[1] ?? null,
      message: describeFinding(finding, language),
    })),
  );
}

function toJson(report: LoadReport, language: Language): string {
  const tables = report.tables.map(({ findings, ...counts }) => ({
    ...counts,
    findingCount: findings.length,
  }));
  return `${JSON.stringify({ outcome: report.outcome, seconds: report.seconds, summary: report.summary, tables, findings: flatten(report, language) }, null, 2)}\n`;
}

function quote(value: string | number | null): string {
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}

function toCsv(report: LoadReport, language: Language): string {
  const columns = ['file', 'layer', 'severity', 'rule', 'row', 'code', 'lon', 'lat', 'message'] as const;
  const lines = flatten(report, language).map((finding) =>
    columns.map((column) => quote(finding[column])).join(','),
  );
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function toMarkdown(report: LoadReport, language: Language): string {
  const refused = report.tables.flatMap(({ fileName, findings }) =>
    findings
      .filter(({ severity }) => severity === 'refused')
      .map(
        (finding) =>
          `- ${fileName}: ${describePlace(finding, language)}: ${describeFinding(finding, language)}`,
      ),
  );
  return [
    '```',
    renderLoadReport(report, language),
    '```',
    '',
    `**${loadWords[language].severities.refused}**: ${refused.length}`,
    '',
    ...refused,
    '',
  ].join('\n');
}
