import type { CoverageFinding, CoverageRule, CoverageSeverity } from '#domain/coverage-finding.ts';

/** All findings of one rule: how many there are, and the first of them. */
export type FindingGroup = {
  readonly rule: CoverageRule;
  readonly severity: CoverageSeverity;
  readonly count: number;
  readonly first: readonly CoverageFinding[];
};

const severities: readonly CoverageSeverity[] = ['refused', 'warning', 'note'];

/** The gravest first, then in the order in which the rules were met. At most `most` findings are carried of each. */
export function groupFindings(findings: readonly CoverageFinding[], most: number): readonly FindingGroup[] {
  const groups = new Map<string, { -readonly [Key in keyof FindingGroup]: FindingGroup[Key] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key) ?? { rule: finding.rule, severity: finding.severity, count: 0, first: [] };
    group.count += 1;
    if (group.first.length < most) group.first = [...group.first, finding];
    groups.set(key, group);
  }
  return [...groups.values()].toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}
