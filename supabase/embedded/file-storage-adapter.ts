import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '@supabase/lite';
import * as z from 'zod/mini';

export type StorageAdapter = NonNullable<App['_storageAdapter']>;
type ObjectBody = Parameters<StorageAdapter['uploadObject']>[3];
type ObjectMetadata = Awaited<ReturnType<StorageAdapter['headObject']>>;

const storedSchema = z.object({
  key: z.string(),
  file: z.string(),
  size: z.number(),
  mimetype: z.string(),
  cacheControl: z.string(),
  eTag: z.string(),
  lastModified: z.string(),
});

type Stored = z.infer<typeof storedSchema>;

/**
 * Keeps objects as files. A key never becomes a path: its SHA-256 does, so no key can leave the folder, and
 * an object is replaced by one rename, so that a crash leaves the old object or the new one.
 */
export function createFileStorageAdapter(rootDir: string): StorageAdapter {
  const describe = async (bucket: string, key: string): Promise<Stored> => {
    const text = await readFile(descriptionPath(rootDir, bucket, key), 'utf8');
    return storedSchema.parse(JSON.parse(text));
  };
  const write = async (bucket: string, key: string, bytes: Uint8Array, about: About) => {
    const file = `${keyHash(key)}.${randomUUID()}`;
    const before = await describe(bucket, key).catch(() => undefined);
    const stored: Stored = {
      key,
      file,
      size: bytes.byteLength,
      ...about,
      eTag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
      lastModified: new Date().toISOString(),
    };
    await mkdir(bucketDir(rootDir, bucket), { recursive: true });
    await writeDurably(join(bucketDir(rootDir, bucket), file), bytes);
    await writeDurably(descriptionPath(rootDir, bucket, key), JSON.stringify(stored));
    if (before) await rm(join(bucketDir(rootDir, bucket), before.file), { force: true });
    return toMetadata(stored);
  };
  const remove = async (bucket: string, key: string) => {
    const stored = await describe(bucket, key).catch(() => undefined);
    await rm(descriptionPath(rootDir, bucket, key), { force: true });
    if (stored) await rm(join(bucketDir(rootDir, bucket), stored.file), { force: true });
  };
  return {
    driver: null,
    getObject: async (bucket, key) => {
      const stored = await describe(bucket, key);
      const body = await readFile(join(bucketDir(rootDir, bucket), stored.file));
      return { metadata: toMetadata(stored), httpStatusCode: 200, body };
    },
    uploadObject: async (bucket, key, _version, body, mimetype, cacheControl) =>
      write(bucket, key, await toBytes(body), { mimetype, cacheControl }),
    deleteObject: (bucket, key) => remove(bucket, key),
    deleteObjects: async (bucket, keys) => {
      for (const key of keys) await remove(bucket, key);
    },
    copyObject: async (bucket, key, _version, toBucket, toKey) => {
      const stored = await describe(bucket, key);
      const bytes = await readFile(join(bucketDir(rootDir, bucket), stored.file));
      return write(toBucket, toKey, bytes, stored);
    },
    headObject: async (bucket, key) => toMetadata(await describe(bucket, key)),
    privateAssetUrl: () => Promise.reject(new Error('objects are served by the backend only')),
  };
}

/** Removes files that no description names: what an upload leaves when it is cut off. */
export async function sweepStorage(rootDir: string): Promise<void> {
  for (const bucket of await readdir(rootDir).catch(() => [])) {
    const dir = join(rootDir, bucket);
    const names = await readdir(dir);
    const kept = new Set<string>();
    for (const name of names.filter((n) => n.endsWith('.json'))) {
      kept.add(name);
      const stored = storedSchema.safeParse(JSON.parse(await readFile(join(dir, name), 'utf8')));
      if (stored.success) kept.add(stored.data.file);
    }
    for (const name of names) if (!kept.has(name)) await rm(join(dir, name), { force: true });
  }
}

type About = Pick<Stored, 'mimetype' | 'cacheControl'>;

function toMetadata(stored: Stored): ObjectMetadata {
  return {
    cacheControl: stored.cacheControl,
    contentLength: stored.size,
    size: stored.size,
    mimetype: stored.mimetype,
    lastModified: new Date(stored.lastModified),
    eTag: stored.eTag,
    httpStatusCode: 200,
  };
}

function keyHash(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function bucketDir(rootDir: string, bucket: string): string {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(bucket))
    throw new Error(`bucket name ${JSON.stringify(bucket)} is not allowed`);
  return join(rootDir, bucket);
}

function descriptionPath(rootDir: string, bucket: string, key: string): string {
  return join(bucketDir(rootDir, bucket), `${keyHash(key)}.json`);
}

async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (thrown) {
    await rm(part, { force: true });
    throw thrown;
  } finally {
    await handle.close();
  }
  await rename(part, path);
}

async function toBytes(body: ObjectBody): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
