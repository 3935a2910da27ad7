import { describe, expect, test } from 'vitest';
import type { ContractClients } from './contract-backend.ts';

const png = (bytes: number[]) => new Blob([new Uint8Array(bytes)], { type: 'image/png' });

/** Storage, under the policies of its bucket. */
export function checkPhotos(c: ContractClients): void {
  describe('photos', () => {
    test('go up, come down, are signed and removed by who may write the site, and by nobody else', async () => {
      const { data: site } = await c.editor
        .from('member_site')
        .select('id')
        .eq('kind', 'pano')
        .limit(1)
        .single();
      const key = `site/${site?.id}/contract.png`;
      const media = c.editor.storage.from('media');
      expect((await media.upload(key, png([1, 2, 3]))).error).toBeNull();
      expect((await media.upload(key, png([4]))).error).toMatchObject({ statusCode: '409' });
      const { data: down } = await media.download(key);
      expect([...new Uint8Array((await down?.arrayBuffer()) ?? [])]).toEqual([1, 2, 3]);
      const { data: signed } = await media.createSignedUrl(key, 60);
      expect((await c.backend.fetch(signed?.signedUrl ?? '')).status).toBe(200);

      const outside = c.anon.storage.from('media');
      expect((await outside.download(key)).error).not.toBeNull();
      expect((await outside.upload(`site/${site?.id}/anon.png`, png([1]))).error).toMatchObject({
        statusCode: '403',
      });
      expect((await media.upload('elsewhere/a.png', png([1]))).error).toMatchObject({ statusCode: '403' });
      expect(
        (await media.upload(`site/${site?.id}/a.svg`, new Blob(['<svg/>'], { type: 'image/svg+xml' }))).error,
      ).toMatchObject({
        statusCode: '415',
      });

      expect((await media.remove([key])).data).toHaveLength(1);
      expect((await media.download(key)).error).not.toBeNull();
    });

    test('come down to everybody by a signed address as long as their row is public', async () => {
      const { data: site } = await c.anon
        .from('public_site')
        .select('id')
        .eq('kind', 'pano')
        .limit(1)
        .single();
      const key = `site/${site?.id}/contract-public.png`;
      expect((await c.editor.storage.from('media').upload(key, png([5, 6]))).error).toBeNull();
      const outside = c.anon.storage.from('media');
      expect((await outside.createSignedUrls([key], 60)).data?.[0]?.error).not.toBeNull();

      const row = {
        site_id: site?.id,
        object_key: key,
        mime: 'image/png',
        alt_vi: 'Ảnh',
        visibility: 'public',
      };
      expect((await c.editor.from('media').insert(row)).error).toBeNull();
      const { data } = await outside.createSignedUrls([key], 60);
      expect((await c.backend.fetch(data?.[0]?.signedUrl ?? '')).status).toBe(200);

      await c.editor.from('media').update({ visibility: 'internal' }).eq('object_key', key);
      expect((await outside.createSignedUrls([key], 60)).data?.[0]?.error).not.toBeNull();
      expect((await c.anon.from('public_media').select('id').eq('object_key', key)).data).toEqual([]);
    });
  });
}
