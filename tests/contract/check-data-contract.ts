import { afterAll, beforeAll } from 'vitest';
import { checkAccounts } from './check-accounts.ts';
import { checkHistory } from './check-history.ts';
import { checkPhotos } from './check-photos.ts';
import { checkReading } from './check-reading.ts';
import { checkRefusals } from './check-refusals.ts';
import { checkWriting } from './check-writing.ts';
import { type ContractBackend, type ContractClients, accountPassword, clientOf } from './contract-backend.ts';

/** Every call of the data client that the application relies on, with the answer it relies on. */
export function checkDataContract(open: () => Promise<ContractBackend>): void {
  const clients = {} as ContractClients;

  beforeAll(async () => {
    const backend = await open();
    const signedIn = (role: string) => signIn(backend, role);
    Object.assign(clients, {
      backend,
      signedIn,
      anon: clientOf(backend, backend.keys.publishable),
      service: clientOf(backend, backend.keys.service),
      editor: await signedIn('editor'),
    });
  }, 180_000);

  afterAll(() => clients.backend.close());

  checkReading(clients);
  checkHistory(clients);
  checkRefusals(clients);
  checkWriting(clients);
  checkPhotos(clients);
  checkAccounts(clients);
}

async function signIn(backend: ContractBackend, role: string): Promise<ContractClients['anon']> {
  const email = `${role}@example.vn`;
  const id = await backend.createAccount(email, accountPassword);
  await backend.query('insert into public.member (user_id, role) values ($1, $2::public.member_role)', [
    id,
    role,
  ]);
  const client = clientOf(backend, backend.keys.publishable);
  await client.auth.signInWithPassword({ email, password: accountPassword });
  return client;
}
