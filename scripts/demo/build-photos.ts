import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../../tests/helpers/launch-browser.ts';
import { minutesHtml, sceneSize, scenes } from './photos/draw-scenes.ts';

// The drawings are painted by a browser, whose letters differ from one machine to the next: what is committed is not
// built again by a test, unlike the other files of the demonstration data.

const folder = new URL('../../supabase/demo/photos/', import.meta.url);
const quality = 0.72;

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, svg] of scenes) {
  const base64 = await page.evaluate(
    async ({ source, width, height, webpQuality }) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', webpQuality).split(',')[1] ?? '';
    },
    { source: svg, ...sceneSize, webpQuality: quality },
  );
  write(`${name}.webp`, Buffer.from(base64, 'base64'));
}
await page.setContent(minutesHtml);
write('dt-25280-minutes.pdf', await page.pdf({ format: 'A5' }));
await browser.close();

function write(name: string, bytes: Buffer): void {
  writeFileSync(new URL(name, folder), bytes);
  console.log(`supabase/demo/photos/${name}  ${Math.round(bytes.length / 1000)} kB`);
}
