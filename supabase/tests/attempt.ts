import type { Row, TestDatabase } from './open-test-database.ts';
import { becomeSql, type Tester } from './testers.ts';

/** What came of a statement: rows touched, or the SQLSTATE it was refused with. */
export type Outcome = { rows: Row[] } | { refused: string; hint: string | undefined; message: string };

/** Runs a task in a savepoint that is always rolled back. Deferred checks run before the task's outcome counts. */
export async function inSavepoint<T>(database: TestDatabase, task: () => Promise<T>): Promise<T> {
  await database.exec('savepoint attempt');
  try {
    return await task();
  } finally {
    await database.exec('rollback to savepoint attempt; release savepoint attempt');
  }
}

/** Tries one statement as the tester (as the owner when there is none) and undoes it. */
export function attempt(database: TestDatabase, tester: Tester | 'owner', sql: string): Promise<Outcome> {
  return inSavepoint(database, async () => {
    if (tester !== 'owner') await database.exec(becomeSql(tester));
    try {
      const rows = await database.query(sql);
      await database.exec('set constraints all immediate');
      return { rows };
    } catch (thrown) {
      return toRefusal(thrown);
    }
  });
}

function toRefusal(thrown: unknown): Outcome {
  const { code, hint, message } = thrown as { code?: string; hint?: string; message?: string };
  if (!code) throw thrown;
  return { refused: code, hint, message: message ?? '' };
}

/** An outcome in one word: `ok`, `none` (no row touched), `denied` (no right), or the SQLSTATE. */
export function inOneWord(outcome: Outcome): string {
  if ('rows' in outcome) return outcome.rows.length > 0 ? 'ok' : 'none';
  return outcome.refused === '42501' ? 'denied' : outcome.refused;
}

/** An outcome by the key that a refusal carries for the client: `accepted`, or the hint. */
export function hintOf(outcome: Outcome): string | undefined {
  return 'rows' in outcome ? 'accepted' : outcome.hint;
}
