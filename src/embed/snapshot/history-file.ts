import type { Result } from '#domain/result.ts';
import { joinStatusHistory, type StatusHistory } from '#domain/status-history.ts';
import { statuses } from '#domain/status.ts';
import { packWords, unpackWords } from './columns.ts';
import { readFileOf } from './read-file-of.ts';
import type { SnapshotFault } from './snapshot.ts';
import { snapshotVersion, type HistoryFile } from './snapshot-file.ts';

/** The history of those sites and clusters that `toPublicId` names, under the names that are published. */
export function encodeHistory(
  { rowOf, starts, days, statusCodes }: StatusHistory,
  toPublicId: (id: string) => string | null,
): HistoryFile {
  const subjects = [...rowOf]
    .flatMap(([id, row]) => {
      const publicId = toPublicId(id);
      return publicId === null ? [] : [{ publicId, row }];
    })
    .toSorted((a, b) => (a.publicId < b.publicId ? -1 : 1));
  const places = subjects.flatMap(({ row }) => {
    const first = starts[row] ?? 0;
    return Array.from({ length: (starts[row + 1] ?? first) - first }, (_, step) => first + step);
  });
  return {
    version: snapshotVersion,
    subjects: subjects.map(({ publicId }) => publicId),
    counts: subjects.map(({ row }) => (starts[row + 1] ?? 0) - (starts[row] ?? 0)),
    days: places.map((place) => days[place] ?? 0),
    status: packWords(places.map((place) => statuses[statusCodes[place] ?? -1] ?? 'unknown')),
  };
}

/** Reads the JSON of `history-<hash>.json`; subjects are the ids of sites and clusters of the snapshot. */
export function decodeHistory(json: unknown): Result<StatusHistory, SnapshotFault> {
  return readFileOf(json, (file) => {
    const { subjects, counts, days, status } = file as HistoryFile;
    return joinStatusHistory([
      {
        subjects,
        counts,
        days,
        statusCodes: unpackWords(status, statuses).map((word) => statuses.indexOf(word)),
        next: null,
      },
    ]);
  });
}
