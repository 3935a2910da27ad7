import type { StatusHistoryPage } from '#domain/status-history.ts';
import { statuses } from '#domain/status.ts';

/**
 * What `public_status_history` and `status_history` answer; null when it is not that. Read by hand: at national scale it
 * holds 150,000 events, and the columns are checked as a whole.
 */
export function parseStatusHistoryBody(body: unknown): StatusHistoryPage | null {
  if (typeof body !== 'object' || body === null) return null;
  const { subjects, counts, days, statuses: words, next } = body as Record<string, unknown>;
  if (!isListOf(isText, subjects) || !isListOf(isWhole, counts) || !isListOf(isWhole, days)) return null;
  if (!Array.isArray(words) || words.length !== days.length || counts.length !== subjects.length) return null;
  if (counts.reduce((total, count) => total + count, 0) !== days.length) return null;
  const statusCodes = words.map((word) => codeOf.get(word) ?? -1);
  if (statusCodes.includes(-1) || !(next === null || isText(next))) return null;
  return { subjects, counts, days, statusCodes, next };
}

const codeOf = new Map<unknown, number>(statuses.map((status, code) => [status, code]));

function isListOf<Value>(is: (value: unknown) => value is Value, list: unknown): list is readonly Value[] {
  return Array.isArray(list) && list.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
