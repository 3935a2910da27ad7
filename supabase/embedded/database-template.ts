import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { platformDefaultsPath, platformSqlPath, repositoryRoot, templateCacheDir } from './embedded-paths.ts';
import { openConnection } from './open-connection.ts';
import { pgliteTarget } from './pglite-target.ts';
import { preinstalledExtensions } from './postgres-extensions.ts';
import { preinstallExtensions, preparePlatform } from './prepare-platform.ts';

const ENGINE_PACKAGES = ['@electric-sql/pglite', '@electric-sql/pglite-postgis'];

/** Where the template of this build lies: a database folder with the platform and its extensions, nothing else. */
export function templateDir(): string {
  const hash = createHash('sha256');
  for (const name of ENGINE_PACKAGES) {
    hash.update(readFileSync(join(repositoryRoot, 'node_modules', name, 'package.json')));
  }
  hash.update(preinstalledExtensions.join());
  hash.update(readFileSync(platformSqlPath));
  hash.update(readFileSync(platformDefaultsPath));
  return join(templateCacheDir, `database-${hash.digest('hex').slice(0, 16)}`);
}

export function hasTemplate(): boolean {
  return existsSync(templateDir());
}

/** Makes the template unless it is there. It is a build product: a new data folder is a copy of it. */
export async function buildTemplate(): Promise<void> {
  const finished = templateDir();
  if (existsSync(finished)) return;
  mkdirSync(templateCacheDir, { recursive: true });
  const building = `${finished}.building-${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  await initialise(building);
  removeOlderTemplates(finished, building);
  if (existsSync(finished)) rmSync(building, { recursive: true, force: true });
  else renameSync(building, finished);
}

async function initialise(databaseDir: string): Promise<void> {
  const connection = await openConnection(databaseDir);
  const target = pgliteTarget(connection.driver);
  await preparePlatform(target);
  await preinstallExtensions(target);
  await connection.close();
}

function removeOlderTemplates(...kept: string[]): void {
  for (const name of readdirSync(templateCacheDir)) {
    const path = join(templateCacheDir, name);
    if (/^database-[0-9a-f]{16}$/.test(name) && !kept.includes(path)) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
