import { expect, it } from 'vitest';
import { isPassing, toDataError } from './data-error.ts';

it.each([
  [{ status: 0, code: null, hint: null }, false, 'offline', true],
  [{ status: 0, code: null, hint: null }, true, 'unavailable', true],
  [{ status: 503, code: null, hint: null }, true, 'unavailable', true],
  [{ status: 401, code: 'PGRST301', hint: null }, true, 'forbidden', false],
  [{ status: 400, code: '42501', hint: null }, true, 'forbidden', false],
  [{ status: 409, code: '23505', hint: null }, true, 'conflict', false],
  [{ status: 400, code: '23514', hint: 'sum_above_plan' }, true, 'invalid', false],
] as const)('%o, online %s: %s', (failed, isOnline, kind, passing) => {
  const error = toDataError(failed, isOnline);
  expect(error.kind).toBe(kind);
  expect(isPassing(error)).toBe(passing);
});
