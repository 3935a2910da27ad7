import { testers, type Tester } from '../testers.ts';

/** Labels of the planted rows that a tester may read, or that it may read nothing at all. */
export type Seen = readonly string[] | 'denied';

export type WriteRule = {
  verb: 'insert' | 'update' | 'delete';
  what: string;
  sql: string;
  outcome: Record<Tester, string>;
};

export type RelationRule = {
  /** SQL over the relation's columns that gives the key of a planted row as text. */
  key: string;
  /** Label → key. */
  planted: Record<string, string>;
  read: Record<Tester, Seen>;
  writes: readonly WriteRule[];
};

/** One value a tester, in the order of `testers`. */
export function byTester<T>(values: readonly T[]): Record<Tester, T> {
  if (values.length !== testers.length) {
    throw new Error(`expected ${testers.length} outcomes (${testers.join(' ')}), got ${values.length}`);
  }
  return Object.fromEntries(testers.map((tester, index) => [tester, values[index]])) as Record<Tester, T>;
}

/** What each tester reads, in the order anon, stranger, viewer, editor, everywhere, manager, admin, service_role. */
export function readBy(...seen: Seen[]): Record<Tester, Seen> {
  return byTester(seen);
}

/** The outcomes in one line, in the order anon, stranger, viewer, editor, everywhere, manager, admin, service_role. */
export function write(verb: WriteRule['verb'], what: string, sql: string, outcomes: string): WriteRule {
  return { verb, what, sql, outcome: byTester(outcomes.trim().split(/\s+/)) };
}
