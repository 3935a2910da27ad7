import { createHash } from 'node:crypto';

/** The files of one publication by their path below the folder. */
export type Release = {
  /** Hash of all paths and bytes: the same data give the same id. */
  readonly id: string;
  readonly files: ReadonlyMap<string, Buffer>;
};

/** Files under this folder never change: their names carry a hash of what is in them. */
export const immutableFolder = 'published/';

/** Date, counts and every file with its size and hash; not the name of anything that a portal may have already. */
export const manifestName = 'embed.manifest.json';

export function sealRelease(files: ReadonlyMap<string, Buffer>): Release {
  const hash = createHash('sha256');
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, bytes] of sorted) hash.update(`${path}\n${sha256(bytes)}\n`);
  return { id: hash.digest('hex').slice(0, 20), files: new Map(sorted) };
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `folder/name-<hash>.ext` for these bytes. */
export function hashedPath(name: string, extension: string, bytes: Buffer): string {
  return `${immutableFolder}${name}-${sha256(bytes).slice(0, 12)}.${extension}`;
}
