import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/** JSON, or where it breaks: line and column from 1, and whether the text simply ends too early. */
export function parseJsonText(text: string): Result<unknown, Finding> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : '';
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const isCut = /unexpected end|unterminated/i.test(message) || position >= text.trimEnd().length;
    const before = text.slice(0, position).split('\n');
    const facts = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const looksLikeJson = /^\s*[[{]/.test(text);
    return fail(toFinding('refused', looksLikeJson && isCut ? 'json-truncated' : 'not-json', { facts }));
  }
}
