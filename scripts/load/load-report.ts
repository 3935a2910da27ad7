import { findingSeverities, type Finding } from '#domain/geography-check/finding.ts';
import { groupBy } from '#files/group-by.ts';
import type { TableReport } from '#files/geography/table-report.ts';
import { describeFinding, describePlace } from './describe-finding.ts';
import type { GatheredFile } from './gather-files.ts';
import type { Language } from './load-options.ts';
import { fill, loadWords } from './load-words.ts';
import { renderTable } from './render-table.ts';

export type LoadReport = {
  readonly tables: readonly TableReport[];
  readonly files: readonly GatheredFile[];
  readonly outcome: 'loaded' | 'refused' | 'checked' | 'failed';
  readonly summary: Readonly<Record<string, unknown>> | null;
  readonly seconds: number;
};

const examples = 5;

/** The report for a person: what became of the rows of each file, then what was found, gathered by kind. */
export function renderLoadReport(
  { tables, files }: Pick<LoadReport, 'tables' | 'files'>,
  language: Language,
): string {
  const words = loadWords[language];
  const rows = tables.map((table) => [
    labelOf(table),
    words.layers[table.layer ?? 'unknown'],
    table.vintage ?? '',
    table.taken,
    table.mended,
    table.refused,
    table.checked,
  ]);
  const unread = files
    .filter(({ findings }) => findings.some(({ severity }) => severity === 'refused'))
    .map(({ fileName }) => [fileName, words.layers.unknown, '', '', '', '', '']);
  const sections = [
    ...files.map(({ fileName, findings }) => renderFindings(fileName, findings, language)),
    ...tables.map((table) => renderFindings(labelOf(table), table.findings, language)),
  ];
  return [
    renderTable(words.columns, [...rows, ...unread]),
    ...sections.filter((section) => section !== ''),
  ].join('\n\n');
}

function renderFindings(title: string, findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return '';
  const groups = [...groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`).values()];
  groups.sort((a, b) => rankOf(b) - rankOf(a));
  return [title, ...groups.flatMap((group) => renderGroup(group, language))].join('\n');
}

function renderGroup(group: readonly Finding[], language: Language): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const words = loadWords[language];
  const label = words.severities[first.severity];
  if (first.severity === 'note' && group.length > 1)
    return [`  ${label}: ${describeFinding(first, language)} · ${fill(words.rows, { count: group.length })}`];
  const shown = first.severity === 'refused' ? 20 : examples;
  const lines = group
    .slice(0, shown)
    .map(
      (finding) =>
        `  ${label}: ${[describePlace(finding, language), describeFinding(finding, language)].filter((part) => part !== '').join(': ')}`,
    );
  return group.length > shown
    ? [...lines, `  ${fill(words.andMore, { count: group.length - shown })}`]
    : lines;
}

function rankOf([first]: readonly Finding[]): number {
  return first === undefined ? -1 : findingSeverities.indexOf(first.severity);
}

function labelOf({ fileName, tableName }: TableReport): string {
  return tableName === fileName ? fileName : `${fileName} › ${tableName}`;
}
