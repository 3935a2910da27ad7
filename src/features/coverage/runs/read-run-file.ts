import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { parseRunDocument } from '#domain/coverage-run/run-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { findJsonFault } from '#files/find-json-fault.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { sayDocumentError } from './say-document-error.ts';

/** A national analysis is about 3 MB. */
const largestBytes = 50_000_000;

/** Reads an analysis from a file, or says in the person's language where and why it cannot be read. */
export async function readRunFile(file: File, i18n: I18n): Promise<Result<CoverageRun, string>> {
  const { t } = i18n;
  const name = `“${file.name}”`;
  if (file.size > largestBytes) return fail(t('runs.file.large', { name }));
  const text = await file.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const line = text.slice(0, findJsonFault(text)).split('\n').length;
    return fail(t('runs.file.notJson', { name, line }));
  }
  const run = parseRunDocument(value);
  return run.ok ? ok(run.value) : fail(sayDocumentError(run.error, name, i18n));
}
