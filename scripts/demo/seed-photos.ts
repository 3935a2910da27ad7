import { readFile } from 'node:fs/promises';
import type { EmbeddedBackend } from '../../supabase/embedded/embedded-backend.ts';
import { demoPhotoSource } from './seed/network-rows.ts';

type Backend = Pick<EmbeddedBackend, 'fetch' | 'keys' | 'query' | 'url'>;

/**
 * Puts the files of the demonstration's photos and documents into Storage: those whose row is there and whose object is
 * not, so that a start which was cut off is made up for by the next. Returns how many.
 */
export async function seedPhotos(backend: Backend): Promise<number> {
  const missing = await backend.query(
    `select m.object_key, m.mime from public.media m
     where m.source = $1
       and not exists (select from storage.objects o where o.bucket_id = 'media' and o.name = m.object_key)`,
    [demoPhotoSource],
  );
  for (const row of missing) await upload(backend, String(row['object_key']), String(row['mime']));
  return missing.length;
}

async function upload(backend: Backend, key: string, mime: string): Promise<void> {
  const file = key.split('/').at(-1) ?? '';
  const body = await readFile(new URL(`../../supabase/demo/photos/${file}`, import.meta.url));
  const answer = await backend.fetch(`${backend.url}/storage/v1/object/media/${key}`, {
    method: 'POST',
    headers: {
      apikey: backend.keys.service,
      authorization: `Bearer ${backend.keys.service}`,
      'content-type': mime,
    },
    body,
  });
  if (!answer.ok) throw new Error(`${file} was not stored: ${answer.status} ${await answer.text()}`);
}
