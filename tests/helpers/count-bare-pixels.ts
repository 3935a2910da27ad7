import type { Page } from 'playwright-core';

/** Pixels of the window that show the ground of the page, where neither map nor panel was drawn. */
export async function countBarePixels(page: Page): Promise<number> {
  const picture = await page.screenshot();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const desk = await page.context().newPage();
  try {
    return await desk.evaluate(
      async ([url, colour]) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (pen === null) throw new Error('expected a 2d context');
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
        pen.drawImage(image, 0, 0);
        const { data } = pen.getImageData(0, 0, image.width, image.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++;
        return count;
      },
      [`data:image/png;base64,${picture.toString('base64')}`, ground] as const,
    );
  } finally {
    await desk.close();
  }
}
