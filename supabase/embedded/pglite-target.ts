import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { SqlRow, SqlTarget } from './sql-target.ts';

export function pgliteTarget(database: PGlite): SqlTarget {
  return {
    ...statementsOf(database),
    transaction: (task) => database.transaction((tx) => task(insideTransaction(tx))),
  };
}

function insideTransaction(tx: Transaction): SqlTarget {
  const target: SqlTarget = { ...statementsOf(tx), transaction: (task) => task(target) };
  return target;
}

function statementsOf(database: Pick<PGlite, 'query' | 'exec'>): Pick<SqlTarget, 'query' | 'exec'> {
  return {
    query: async (sql, params) => {
      const result = await database.query<SqlRow>(sql, params ? [...params] : undefined);
      return result.rows;
    },
    exec: async (sql) => {
      await database.exec(sql);
    },
  };
}
