import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { planAnalyses } from './drivers/analyses.ts';
import { openExplorer, type Explorer } from './drivers/explorer.ts';

let browser: Browser;
const open: Explorer[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const explorer of open.splice(0)) await explorer.leave();
});
afterAll(() => browser.close());

async function enter(path: string, role: string | null = null, options: { phone?: boolean } = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  if (role !== null) await explorer.signIn(role, inject('passwords')[role] ?? '');
  return { explorer, analyses: planAnalyses(explorer) };
}

/** Enters with wide radii and saves them under a name of its own. */
async function saveWide(role: string) {
  const planner = await enter('/coverage?factor=1.5', role);
  const name = `Bán kính rộng ${Date.now()}`;
  await planner.analyses.open();
  await planner.analyses.save(name, true);
  await planner.analyses.untilVerdict('same');
  return { planner, name, link: planner.analyses.link() };
}

describe('an analysis that was saved and shared', () => {
  test('is opened by who sees less, with the figures that were saved, and why theirs differ', async () => {
    const { planner, name, link } = await saveWide('manager');
    const saved = await planner.analyses.savedFigures();

    // Who sees no guard posts is told so; the saved figures are the same.
    const viewer = await enter(link);
    await viewer.analyses.problem('forbidden').waitFor();
    await viewer.explorer.signIn('viewer', inject('passwords')['viewer'] ?? '');
    await viewer.analyses.untilVerdict('other');
    expect(await viewer.analyses.savedFigures()).toEqual(saved);
    expect((await viewer.analyses.countedFigures()).people).toBe(saved.people);
    expect(await viewer.analyses.reasons()).toEqual(['sources', 'role']);

    await planner.analyses.remove(name);
    expect(planner.explorer.complaints).toEqual([]);
    expect(await findA11yViolations(planner.explorer.page)).toEqual([]);
    await viewer.explorer.visit(link);
    await viewer.analyses.problem('gone').waitFor();
  });

  test('is not the question any more when something else is chosen, until it is set back', async () => {
    const { planner, name, link } = await saveWide('admin');
    await planner.explorer.visit(`${link}&factor=1.5&depth=2`);
    await planner.analyses.untilVerdict('changed');
    expect(await planner.analyses.reasons()).toEqual(['param']);
    await planner.analyses.setBack();
    await planner.analyses.untilVerdict('same');
    await planner.analyses.remove(name);
    expect(planner.explorer.complaints).toEqual([]);
  });

  test('is set beside another, if both count the same communes and people', async () => {
    const { planner, name } = await saveWide('admin');
    const saved = await planner.analyses.savedFigures();
    await planner.explorer.visit('/coverage');
    await planner.analyses.open();
    await planner.analyses.compareWith(name);
    const [wide, usual] = await planner.analyses.comparedFigures();
    expect(wide).toEqual(saved);
    expect(usual.people).not.toBe(wide.people);
    expect(usual.border).toBe(wide.border);
    expect(await planner.analyses.communesThatDiffer()).toBe(10);

    await planner.explorer.visit('/coverage?vintage=2024');
    await planner.analyses.open();
    await planner.analyses.compareWith(name);
    expect(await planner.analyses.obstacles()).toBe('vintage');
    await planner.analyses.remove(name);
    expect(planner.explorer.complaints).toEqual([]);
  });
});

describe('without an account', () => {
  test('a link holds what was asked and supposed, a file the figures too', async () => {
    const first = await enter('/coverage');
    const cluster = await first.explorer.page.evaluate(async () => {
      const config = (await (await fetch('/config.json')).json()) as Readonly<Record<string, string>>;
      const key = config['publishableKey'] ?? config['anonKey'] ?? '';
      const answer = await fetch('/rest/v1/public_speaker_cluster?status=eq.broken&order=code&limit=1', {
        headers: { apikey: key },
      });
      const [row] = (await answer.json()) as readonly { readonly id: string }[];
      return row?.id ?? '';
    });
    await first.explorer.visit(`/coverage?factor=0.8&tried=set_status,${cluster},good`);
    await first.analyses.open();
    const question = await first.analyses.question();
    expect(new URL(question, 'http://x').searchParams.get('tried')).toBe(`set_status,${cluster},good`);
    const file = await first.analyses.takeFile();
    expect(file.name).toMatch(/^phen-dau_do-phu_\d{4}-\d\d-\d\d\.json$/);

    const second = await enter(question);
    await second.analyses.open();
    await second.analyses.openFile(file.name, file.text);
    await second.analyses.untilVerdict('same');
    expect(await second.analyses.countedFigures()).toEqual(await second.analyses.savedFigures());

    const csv = await second.analyses.takeFigures('csv');
    const people = (await second.analyses.countedFigures()).people.split('–')[0]?.replaceAll('.', '');
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(42);
    expect(lines[41]).toContain(`;Tổng;;;`);
    expect(lines[41]?.split(';')).toContain(people);
    expect((await second.analyses.takeFigures('xlsx')).bytes).toBeGreaterThan(5000);
    const geojson = JSON.parse((await second.analyses.takeFigures('geojson')).text) as {
      readonly features: readonly { readonly geometry: unknown; readonly id: string }[];
    };
    expect(geojson.features).toHaveLength(40);
    expect(geojson.features.every(({ geometry }) => geometry !== null)).toBe(true);
    expect(second.explorer.complaints).toEqual([]);
  });

  test('a file that is none, or broken, is refused with where and why, and nothing is lost', async () => {
    const { explorer, analyses } = await enter('/coverage?factor=1.2', null, { phone: true });
    await analyses.open();
    const { text } = await analyses.takeFile();
    await analyses.openFile('ban-do.json', '{"type":"FeatureCollection",\n "features": [}');
    await analyses.alert().filter({ hasText: 'dòng 2' }).waitFor();
    await analyses.openFile('ban-do.json', '{"type":"FeatureCollection","features":[]}');
    await analyses.alert().filter({ hasText: 'không phải là phân tích độ phủ' }).waitFor();
    await analyses.openFile('hong.json', text.replace('"k":1', '"k":"một"'));
    await analyses.alert().filter({ hasText: 'inputs.params.k' }).waitFor();
    expect(new URL(explorer.page.url()).searchParams.get('factor')).toBe('1.2');
    await analyses.openFile('tot.json', text);
    await analyses.untilVerdict('same');
    expect(explorer.complaints).toEqual([]);
    expect(await findA11yViolations(explorer.page)).toEqual([]);
  });
});
