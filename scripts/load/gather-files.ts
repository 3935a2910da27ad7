import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { readDataFile } from '#files/read-data-file.ts';
import type { SourceTable } from '#files/geography/plan-geography.ts';
import type { LoadInput } from './load-options.ts';

const maxFileBytes = 400 * 1024 * 1024;
const readable = /\.(geo)?json$|\.topojson$|\.fgb$|\.csv$/i;

export type GatheredFile = {
  readonly fileName: string;
  readonly sha256: string;
  readonly findings: readonly Finding[];
};
export type Gathered = { readonly files: readonly GatheredFile[]; readonly tables: readonly SourceTable[] };

/** Reads every file named, and in a folder every file that may be geography. A file that cannot be read becomes a finding. */
export async function gatherFiles(
  inputs: readonly LoadInput[],
  onFile: (fileName: string) => void,
): Promise<Gathered> {
  const files: GatheredFile[] = [];
  const tables: SourceTable[] = [];
  for (const { path, layer, vintage } of inputs.flatMap(expandFolder)) {
    const fileName = basename(path);
    onFile(fileName);
    const content = readBytes(path);
    if (!(content instanceof Uint8Array)) {
      files.push({ fileName, sha256: '', findings: [content] });
      continue;
    }
    const sha256 = createHash('sha256').update(content).digest('hex');
    const read = await readDataFile(content, fileName);
    files.push({ fileName, sha256, findings: read.ok ? read.value.findings : [read.error] });
    if (read.ok) tables.push(...read.value.tables.map((table) => ({ fileName, table, layer, vintage })));
  }
  return { files, tables };
}

function expandFolder(input: LoadInput): readonly LoadInput[] {
  if (!statSync(input.path, { throwIfNoEntry: false })?.isDirectory()) return [input];
  return readdirSync(input.path)
    .filter((name) => readable.test(name))
    .toSorted()
    .map((name) => ({ ...input, path: join(input.path, name) }));
}

function readBytes(path: string): Uint8Array | Finding {
  try {
    const { size } = statSync(path);
    if (size > maxFileBytes)
      return toFinding('refused', 'file-too-large', {
        facts: { megabytes: Math.round(size / 1e6), limit: Math.round(maxFileBytes / 1e6) },
      });
    return new Uint8Array(readFileSync(path));
  } catch (thrown) {
    return toFinding('refused', 'file-unreadable', {
      facts: { part: thrown instanceof Error && 'code' in thrown ? String(thrown.code) : path },
    });
  }
}
