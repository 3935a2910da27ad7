/** What a PDF that Chromium made says of itself: how many pages, their sizes in millimetres, the pixels of its pictures. */
export function readPdf(pdf: Buffer) {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*([\d.\s-]+?)\s*\]/g)].map((match) =>
    (match[1] ?? '').split(/\s+/).map(Number),
  );
  return {
    pageCount: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    pagesMm: boxes.map(([left = 0, bottom = 0, right = 0, top = 0]) => [
      Math.round(((right - left) / 72) * 25.4),
      Math.round(((top - bottom) / 72) * 25.4),
    ]),
    pictures: [...text.matchAll(/\/Subtype\s*\/Image[^>]*?\/Width\s+(\d+)[^>]*?\/Height\s+(\d+)/g)].map(
      ([, width, height]) => [Number(width), Number(height)],
    ),
  };
}
