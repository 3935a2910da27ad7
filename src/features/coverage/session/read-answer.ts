import { buildCoverageResult } from '#analysis/coverage/build-coverage-result.ts';
import type { RunAnswer } from '#analysis/coverage-worker/coverage-service.ts';
import { decodeFigures } from '#analysis/coverage-worker/decode-figures.ts';
import type { CoverageFigures } from '#domain/coverage-figures.ts';
import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { CoverageResult } from '#domain/coverage-result.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import type { CoverageDisk, CoverageFindings, CoverageGround } from '#state/coverage-store.ts';

/**
 * What the worker answered, with the ids of the data in place of its places. `sources` are those of the request, `borderBefore`
 * stands in where nothing of the border changed.
 */
export function readResult(
  answer: RunAnswer,
  ground: CoverageGround,
  sources: readonly ReachSource[],
  borderBefore: CoverageFigures['border'] = null,
): { readonly figures: CoverageFigures; readonly result: CoverageResult } {
  const decoded = decodeFigures(answer.figures);
  const figures = answer.isBorderAsBefore ? { ...decoded, border: borderBefore } : decoded;
  const disks = Array.from(answer.diskSources, (at) => sources[at]).filter((source) => source !== undefined);
  const groups = [...new Set(disks.map(({ siteId }) => siteId))];
  return { figures, result: buildCoverageResult(figures, { communes: ground.communeUids, disks, groups }) };
}

export function readDisks(
  { diskSources, radiusM, setMask }: RunAnswer,
  sources: readonly ReachSource[],
): readonly CoverageDisk[] {
  return Array.from(diskSources, (at, disk) => ({
    sourceId: sources[at]?.id ?? '',
    lonLat: sources[at]?.lonLat ?? null,
    radiusM: radiusM[disk] ?? 0,
    setMask: setMask[disk] ?? 0,
  }));
}

/** Subjects by the ids of the data. Sources from `factCount` on are tried out, and nothing is said of them. */
export function readFindings(
  { findings }: RunAnswer,
  ground: CoverageGround,
  sources: readonly ReachSource[],
  factCount: number,
): readonly CoverageFindings[] {
  const sourceId = (place: string): string => sources[Number(place)]?.id ?? '';
  const isTried = ({ rule, subject }: CoverageFinding): boolean =>
    isAboutSource(rule) && Number(subject) >= factCount;
  return findings.flatMap(({ first, count, ...group }) => {
    const kept = first.filter((finding) => !isTried(finding));
    if (kept.length === 0) return [];
    const named = kept.map(({ subject, facts, ...finding }) => ({
      ...finding,
      subject: isAboutSource(group.rule) ? sourceId(subject) : findPlace(subject, ground),
      facts: {
        ...facts,
        ...(typeof facts['other'] === 'string' ? { other: sourceId(facts['other']) } : {}),
        ...(typeof facts['commune'] === 'string' ? { commune: findPlace(facts['commune'], ground) } : {}),
        ...(group.rule === 'ruling_unknown' ? { source: sourceId(String(facts['source'])) } : {}),
      },
    }));
    return [{ ...group, first: named, count: count - (first.length - kept.length) }];
  });
}

function isAboutSource(rule: CoverageFinding['rule']): boolean {
  return /^(radius|position|source|status)_/.test(rule);
}

function findPlace(place: string, { communeUids, hamletIds, cellIds }: CoverageGround): string {
  if (place === '') return '';
  if (place.endsWith('@0')) return communeUids[Number.parseInt(place, 10)] ?? '';
  return (place.startsWith('c') ? cellIds[Number(place.slice(1))] : hamletIds[Number(place)]) ?? '';
}
