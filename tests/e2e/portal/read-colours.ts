import type { Page } from 'playwright-core';

type Colour = readonly [red: number, green: number, blue: number];

/** The mean colour of some pixels around each place, in each of the pictures of a page. */
export async function readColours(
  page: Page,
  pictures: readonly Buffer[],
  places: readonly (readonly [x: number, y: number])[],
): Promise<readonly (readonly Colour[])[]> {
  const desk = await page.context().newPage();
  try {
    return await desk.evaluate(
      async ([urls, points]) =>
        Promise.all(
          urls.map(async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const pen = canvas.getContext('2d');
            pen?.drawImage(image, 0, 0);
            return points.map(([x, y]): [number, number, number] => {
              const data = pen?.getImageData(Math.round(x) - 4, Math.round(y) - 4, 9, 9).data ?? [];
              const mean = (channel: number) =>
                [...data].filter((_, at) => at % 4 === channel).reduce((sum, value) => sum + value, 0) / 81;
              return [mean(0), mean(1), mean(2)];
            });
          }),
        ),
      [pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`), places] as const,
    );
  } finally {
    await desk.close();
  }
}

/** Whether two colours differ by more than two ways of smoothing an edge do. */
export function isFar(a: Colour | undefined, b: Colour | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0)))) > 45;
}
