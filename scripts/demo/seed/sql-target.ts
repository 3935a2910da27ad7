type SqlRow = Record<string, unknown>;

/** A database that answers as its owner; `transaction` commits when the task returns and rolls back when it throws. */
export type SqlTarget = {
  query(sql: string, params?: readonly unknown[]): Promise<SqlRow[]>;
  transaction<T>(task: (target: SqlTarget) => Promise<T>): Promise<T>;
};
