import { launchBrowser } from '../tests/helpers/launch-browser.ts';
import { measureEmbedVisit, type EmbedVisit } from './measure/measure-embed-visit.ts';

/**
 * `npx tsx scripts/measure-embed.ts http://127.0.0.1:8787 [visits]`: what a first visit to the public map costs on a cheap
 * phone (CPU slowed four times, 1.6 Mbit/s, 150 ms), and how soon poster and live map are there. Medians of the visits.
 */
const [address = 'http://127.0.0.1:8787', visits = '5'] = process.argv.slice(2);
const url = new URL('/embed', address).href;

const browser = await launchBrowser();
try {
  await measureEmbedVisit(browser, url, { isSlow: false });
  for (const isSlow of [true, false]) {
    const measured: EmbedVisit[] = [];
    for (let visit = 0; visit < Number(visits); visit += 1)
      measured.push(await measureEmbedVisit(browser, url, { isSlow }));
    console.log(isSlow ? 'CPU ÷ 4, 1.6 Mbit/s, 150 ms:' : 'unslowed:');
    for (const [name, value] of Object.entries(medians(measured)))
      console.log(`  ${name.padEnd(16)} ${value.toFixed(name.endsWith('Kb') ? 1 : 0)}`);
  }
} finally {
  await browser.close();
}

function medians(measured: readonly EmbedVisit[]): Record<string, number> {
  const names = Object.keys(measured[0] ?? {}) as (keyof EmbedVisit)[];
  return Object.fromEntries(
    names.map((name) => {
      const sorted = measured.map((visit) => visit[name]).toSorted((a, b) => a - b);
      return [name, sorted[Math.floor(sorted.length / 2)] ?? 0];
    }),
  );
}
