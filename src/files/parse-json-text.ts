import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { findJsonFault } from './find-json-fault.ts';

/** JSON, or where it breaks: line and column from 1, and whether the text simply ends too early. */
export function parseJsonText(text: string): Result<unknown, Finding> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    const position = findJsonFault(text);
    const before = text.slice(0, position).split('\n');
    const facts = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const isCut = position >= text.trimEnd().length || isOpenText(text, position);
    return fail(toFinding('refused', isCut ? 'json-truncated' : 'not-json', { facts }));
  }
}

/** The fault is a quotation mark whose partner never comes. */
function isOpenText(text: string, position: number): boolean {
  return text[position] === '"' && !/^"(?:[^"\\]|\\.)*"/.test(text.slice(position));
}
