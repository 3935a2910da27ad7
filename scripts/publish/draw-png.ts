import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
);
const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];

/** A poster as PNG, in the product's own font: no font of the machine is used, so that it looks the same everywhere. */
export function drawPng(svg: string): Buffer {
  const renderer = new Resvg(svg, {
    font: {
      fontFiles: faces.map((face) => join(fonts, face, `BeVietnamPro_${face}.ttf`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Be Vietnam Pro',
    },
  });
  return Buffer.from(renderer.render().asPng());
}
