import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import ws from 'ws';

export type ContractBackend = {
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  keys: { publishable: string; service: string };
  url: string;
  createAccount: (email: string, password: string) => Promise<string>;
  query: (sql: string, params?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
};

/** Filled before the first test runs. */
export type ContractClients = {
  backend: ContractBackend;
  anon: SupabaseClient;
  editor: SupabaseClient;
  service: SupabaseClient;
  /** Makes an account with a role, and a client that is signed in with it. */
  signedIn: (role: string) => Promise<SupabaseClient>;
};

export const accountPassword = 'a-long-enough-one';

/** A client as the application makes it, with the socket class that Node 20 lacks. */
export function clientOf(backend: ContractBackend, key: string): SupabaseClient {
  return createClient(backend.url, key, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
    global: { fetch: backend.fetch },
  });
}
