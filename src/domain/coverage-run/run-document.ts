import type { AdminUnitUid } from '../id.ts';
import { memberRoles } from '../membership.ts';
import { fail, ok, type Result } from '../result.ts';
import { type CoverageRun, inputParts, type InputPart } from './coverage-run.ts';
import { type CoverageTable, readCoverageTable, tabulateCoverage } from './coverage-table.ts';
import { type DocumentFault, type DocumentReader, readDocument } from './document-reader.ts';
import { readEdits } from './read-edits.ts';
import { readParams } from './read-params.ts';
import { readTable } from './read-table.ts';

const format = 'phen-dau/coverage-run';
/** Raised when a document is written otherwise; older ones must still be read. */
const version = 1;

/** An analysis as it is kept in a file; the database keeps `inputs` and `result` in columns of their own. */
export type RunDocument = {
  readonly format: typeof format;
  readonly version: number;
  readonly name: string;
  readonly inputs: Omit<CoverageRun, 'name' | 'result'>;
  readonly result: CoverageTable;
};

export type RunDocumentError =
  /** Not an analysis of coverage at all. */
  | { readonly kind: 'foreign' }
  /** Written by a newer version of the product. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken'; readonly fault: DocumentFault; readonly faultCount: number };

export function toRunDocument({ name, result, ...inputs }: CoverageRun): RunDocument {
  return { format, version, name, inputs, result: tabulateCoverage(result) };
}

export function parseRunDocument(value: unknown): Result<CoverageRun, RunDocumentError> {
  const { reader, faults } = readDocument(value);
  const isOurs = typeof value === 'object' && value !== null && 'format' in value && value.format === format;
  if (!isOurs) return fail({ kind: 'foreign' });
  const writtenAs = reader.field('version').number(1);
  if (writtenAs > version) return fail({ kind: 'newer', version: writtenAs });
  const run: CoverageRun = {
    name: reader.field('name').text(200),
    ...readInputs(reader.field('inputs')),
    result: readCoverageTable(readTable(reader.field('result'))),
  };
  const [fault] = faults;
  return fault === undefined ? ok(run) : fail({ kind: 'broken', fault, faultCount: faults.length });
}

function readInputs(reader: DocumentReader): RunDocument['inputs'] {
  const hashes = reader.field('hashes');
  const engine = reader.field('engine');
  return {
    params: readParams(reader.field('params')),
    edits: readEdits(reader.field('edits')),
    vintage: reader.field('vintage').number(1900, 2100),
    scope: readScope(reader.field('scope')),
    onDate: reader.field('onDate').matching(/^\d{4}-\d{2}-\d{2}$/),
    role: reader.field('role').oneOf(['public', ...memberRoles]),
    engine: { name: engine.field('name').text(100), version: engine.field('version').number(0) },
    hashes: {
      parts: ofParts(hashes.field('parts'), readHash),
      data: readHash(hashes.field('data')),
      inputs: readHash(hashes.field('inputs')),
    },
    counts: ofParts(reader.field('counts'), (count) => count.number(0)),
    isIllustrative: reader.field('isIllustrative').flag(),
    madeAt: reader.field('madeAt').matching(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/),
  };
}

function ofParts<Value>(
  parts: DocumentReader,
  read: (part: DocumentReader) => Value,
): Readonly<Record<InputPart, Value>> {
  const entries = inputParts.map((part) => [part, read(parts.field(part))] as const);
  return Object.fromEntries(entries) as Record<InputPart, Value>;
}

function readScope(reader: DocumentReader): AdminUnitUid | null {
  return reader.isNull() ? null : (reader.matching(/^\d{1,5}@\d{4}$/) as AdminUnitUid);
}

function readHash(reader: DocumentReader): string {
  return reader.matching(/^[0-9a-f]{64}$/);
}
