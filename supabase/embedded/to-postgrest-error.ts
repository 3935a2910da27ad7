import { inspect } from 'node:util';
import { postgrestStatus } from './postgrest-status.ts';

type DatabaseError = {
  code: string;
  message: string;
  detail?: string | null;
  hint?: string | null;
};

const ANSWERED_BY_LITE = new Set(['23502', '23503', '23505', '25006', '42501', '42883', '42P01']);

/**
 * Gives SQLSTATEs that the service would answer as an unexplained 500 the form it passes through unchanged:
 * PostgREST's own "raise sqlstate 'PGRST'" with status, code, message, details and hint.
 */
export function toPostgrestError(thrown: unknown): unknown {
  if (!isDatabaseError(thrown)) return thrown;
  const line = `database: ${thrown.code} ${thrown.message}`;
  if (isAnsweredByLite(thrown.code)) return withShortLog({ ...plain(thrown) }, line);
  return withShortLog(
    {
      code: 'PGRST',
      message: JSON.stringify({
        code: thrown.code,
        message: thrown.message,
        details: thrown.detail ?? null,
        hint: thrown.hint ?? null,
      }),
      detail: JSON.stringify({ status: postgrestStatus(thrown.code), headers: {} }),
    },
    line,
  );
}

function isDatabaseError(thrown: unknown): thrown is DatabaseError {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    'message' in thrown &&
    typeof thrown.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(thrown.code)
  );
}

function isAnsweredByLite(code: string): boolean {
  if (code === 'PGRST' || code.startsWith('PT')) return true;
  return ANSWERED_BY_LITE.has(code) || code.startsWith('22') || code.startsWith('42');
}

function plain(error: DatabaseError): DatabaseError {
  return {
    code: error.code,
    message: error.message,
    detail: error.detail ?? null,
    hint: error.hint ?? null,
  };
}

function withShortLog<T extends object>(error: T, line: string): T {
  return Object.defineProperty(error, inspect.custom, { enumerable: false, value: () => line });
}
