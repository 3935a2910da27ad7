import { foldText } from '#domain/fold-text.ts';

const lengthLimit = 120;

/** `cum-pano-het-han-trong-nam-nay_2026-11-25.csv`: what it holds in plain ASCII, the date, the format. */
export function exportFileName(labels: readonly string[], onDate: string, extension: string): string {
  const slug = labels
    .map(toSlug)
    .filter(Boolean)
    .join('_')
    .slice(0, lengthLimit)
    .replace(/[-_]+$/, '');
  return `phen-dau_${slug}_${onDate}.${extension}`;
}

function toSlug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
