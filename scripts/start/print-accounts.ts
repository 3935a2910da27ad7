import { accountsPath } from '../../supabase/embedded/first-accounts.ts';
import type { RunningServer } from '../../supabase/embedded/start-server.ts';
import { both } from './start-messages.ts';

/** Shows the accounts of a first start, once. */
export function printAccounts(server: RunningServer, dataDir: string): void {
  if (server.newAccounts.length === 0) return;
  const title = both(['Tài khoản (chỉ in một lần; lưu tại', 'Accounts (printed once; kept in']);
  console.log(`\n  ${title} ${accountsPath(dataDir)})`);
  for (const { role, email, password } of server.newAccounts) {
    console.log(`    ${role.padEnd(8)} ${email.padEnd(28)} ${password}`);
  }
}
