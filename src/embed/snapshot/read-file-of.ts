import { fail, ok, type Result } from '#domain/result.ts';
import type { SnapshotFault } from './snapshot.ts';
import { snapshotVersion } from './snapshot-file.ts';

/** Decodes a file of this version; what cannot be decoded is told, never half read. */
export function readFileOf<Value>(
  json: unknown,
  decode: (file: object) => Value,
): Result<Value, SnapshotFault> {
  if (typeof json !== 'object' || json === null || !('version' in json))
    return fail({ kind: 'malformed', where: 'version' });
  if (json.version !== snapshotVersion) return fail({ kind: 'version', got: json.version });
  try {
    return ok(decode(json));
  } catch (thrown) {
    return fail({ kind: 'malformed', where: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
