import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'public', 'vite-plugins', 'index.html', 'package-lock.json', 'vite.config.ts'];

/** A hash of everything that the build is made from. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, name: string): void {
  const path = join(root, name);
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    hash.update(`${name}\n`).update(readFileSync(path));
    return;
  }
  for (const entry of readdirSync(path).toSorted()) addTo(hash, root, join(name, entry));
}
