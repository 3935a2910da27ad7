import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateApiKey } from '@supabase/lite';
import * as z from 'zod/mini';

const keysSchema = z.object({
  jwtSecret: z.string().check(z.minLength(32)),
  publishable: z.string().check(z.startsWith('sb_publishable_')),
  service: z.string().check(z.startsWith('sb_secret_')),
});

export type BackendKeys = z.infer<typeof keysSchema>;

/** The keys of a data folder, made at random the first time and kept readable by the owner alone. */
export async function loadBackendKeys(dataDir: string): Promise<BackendKeys> {
  const path = join(dataDir, 'keys.json');
  if (existsSync(path)) return keysSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const keys: BackendKeys = {
    jwtSecret: randomBytes(48).toString('base64url'),
    publishable: (await generateApiKey('publishable')).key,
    service: (await generateApiKey('secret')).key,
  };
  writeFileSync(`${path}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return keys;
}
