import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { templateDir } from './database-template.ts';

export type DataFolder = {
  dir: string;
  databaseDir: string;
  storageDir: string;
  isNew: boolean;
};

/**
 * Lays out a data folder. The database appears by one rename of a whole copy, so a start that is killed leaves
 * either no database or one that opens.
 */
export function prepareDataFolder(dataDir: string): DataFolder {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const databaseDir = join(dataDir, 'database');
  const copying = `${databaseDir}.new`;
  rmSync(copying, { recursive: true, force: true });
  const isNew = !existsSync(databaseDir);
  if (isNew) {
    cpSync(templateDir(), copying, { recursive: true, mode: constants.COPYFILE_FICLONE });
    renameSync(copying, databaseDir);
  }
  return { dir: dataDir, databaseDir, storageDir: join(dataDir, 'objects'), isNew };
}
