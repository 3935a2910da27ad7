import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureFirstAccounts } from './first-accounts.ts';
import { temporaryDir } from './fixtures/open-test-backend.ts';

let dataDir: string;
let made: Map<string, string>;

beforeEach(() => {
  dataDir = temporaryDir();
  made = new Map();
});

afterEach(() => rmSync(dataDir, { recursive: true }));

function makerDyingAfter(count: number) {
  return {
    createAccount: (email: string, password: string) => {
      if (made.size >= count && !made.has(email)) return Promise.reject(new Error('killed'));
      if (!made.has(email)) made.set(email, password);
      return Promise.resolve(email);
    },
    query: () => Promise.resolve([{ found: made.size > 0 }]),
  };
}

const quiet = () => undefined;

test('a start that dies after some accounts makes the others next time, with the passwords it wrote down', async () => {
  await expect(ensureFirstAccounts(dataDir, makerDyingAfter(2), quiet)).rejects.toThrow('killed');
  expect(existsSync(join(dataDir, 'accounts.txt'))).toBe(false);
  const accounts = await ensureFirstAccounts(dataDir, makerDyingAfter(9), quiet);
  expect(new Map(accounts.map(({ email, password }) => [email, password]))).toEqual(made);
  expect(made.size).toBe(4);
  expect(readFileSync(join(dataDir, 'accounts.txt'), 'utf8').split('\n')).toHaveLength(5);
});

test('a later start makes none, whatever became of the accounts or of the file', async () => {
  await ensureFirstAccounts(dataDir, makerDyingAfter(9), quiet);
  expect(await ensureFirstAccounts(dataDir, makerDyingAfter(9), quiet)).toEqual([]);
  rmSync(join(dataDir, 'accounts.txt'));
  expect(await ensureFirstAccounts(dataDir, makerDyingAfter(9), quiet)).toEqual([]);
});
