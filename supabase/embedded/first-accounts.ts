import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SqlRow } from './sql-target.ts';

export type FirstAccount = {
  role: 'viewer' | 'editor' | 'manager' | 'admin';
  email: string;
  password: string;
};

type AccountMaker = {
  createAccount: (email: string, password: string) => Promise<string>;
  query: (sql: string, params: readonly unknown[]) => Promise<SqlRow[]>;
};

const ROLES = ['viewer', 'editor', 'manager', 'admin'] as const;

// Without letters and digits that are read for one another.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXYZ2345679';

/**
 * One account a role, made once. The passwords are written down before the accounts are made, so that a start that
 * dies in between makes the same ones next time. The file is readable by its owner alone.
 * @returns the accounts that were made now
 */
export async function ensureFirstAccounts(
  dataDir: string,
  backend: AccountMaker,
  onMake: () => void,
): Promise<FirstAccount[]> {
  if (existsSync(accountsPath(dataDir))) return [];
  const pending = pendingPath(dataDir);
  if (!existsSync(pending)) {
    if (await hasMembers(backend)) return [];
    writePending(pending, ROLES.map(newAccount));
  }
  onMake();
  const accounts = readAccounts(pending);
  for (const account of accounts) {
    const userId = await backend.createAccount(account.email, account.password);
    await backend.query(
      'insert into public.member (user_id, role) values ($1, $2::public.member_role) on conflict (user_id) do nothing',
      [userId, account.role],
    );
  }
  renameSync(pending, accountsPath(dataDir));
  return accounts;
}

export function accountsPath(dataDir: string): string {
  return join(dataDir, 'accounts.txt');
}

function newAccount(role: FirstAccount['role']): FirstAccount {
  const password = Array.from({ length: 4 }, () => randomWord(4)).join('-');
  return { role, email: `${role}@phen-dau.example`, password };
}

function randomWord(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

function pendingPath(dataDir: string): string {
  return join(dataDir, 'accounts.pending');
}

async function hasMembers(backend: AccountMaker): Promise<boolean> {
  const rows = await backend.query('select exists (select from public.member) as found', []);
  return rows[0]?.['found'] === true;
}

function readAccounts(path: string): FirstAccount[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [role, email, password] = line.split(/\s+/);
    const known = ROLES.find((name) => name === role);
    if (!known || !email || !password) throw new Error(`${path}: line "${role}" is not an account`);
    return { role: known, email, password };
  });
}

function writePending(path: string, accounts: FirstAccount[]): void {
  const lines = accounts.map(
    ({ role, email, password }) => `${role.padEnd(8)} ${email.padEnd(28)} ${password}\n`,
  );
  writeFileSync(`${path}.new`, lines.join(''), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
