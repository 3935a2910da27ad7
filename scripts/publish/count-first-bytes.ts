import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path/posix';

/** What a visitor gets before touching anything, after gzip: the page and the files that it and its script name at once. */
export function countFirstBytes(page: string, files: ReadonlyMap<string, Buffer>): number {
  const taken = new Set<string>();
  const take = (path: string) => {
    const bytes = files.get(path);
    if (bytes === undefined || taken.has(path)) return;
    taken.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, imported = ''] of bytes.toString().matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g))
      take(join(dirname(path), imported));
  };
  for (const [, path = ''] of page.matchAll(/<(?:script|link)[^>]* (?:src|href)="(published\/app\/[^"]+)"/g))
    take(path);
  return [page, ...[...taken].flatMap((path) => files.get(path) ?? [])].reduce(
    (total, bytes) => total + gzipSync(bytes, { level: 9 }).byteLength,
    0,
  );
}
