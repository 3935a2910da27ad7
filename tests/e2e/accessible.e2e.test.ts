import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openExplorer } from './drivers/explorer.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const screens = [
  '/',
  '/sites/DT-25280',
  '/table',
  '/sites/NOWHERE',
  '/?q=kh%C3%B4ng-c%C3%B3',
  '/coverage',
] as const;
const looks = [
  { theme: 'light', phone: false },
  { theme: 'dark', phone: false },
  { theme: 'contrast', phone: false },
  { theme: 'light', phone: true },
  { theme: 'dark', phone: true },
] as const;

/** What else can stand on the screen, in light and dark; papers are tried in their own journeys. */
const views = [
  '/?unit=25280@2025&m=broken_share',
  '/coverage?unit=25280@2025',
  '/?unit=75@2025&cmp=25280@2025',
  '/sites/DT-25280?t=2018',
  '/?at=106.55,11.9',
  '/?decision=83%2FQ%C4%90-UBND%7C2014-02-20%7CUBND%20t%E1%BB%89nh%20B%C3%ACnh%20Ph%C6%B0%E1%BB%9Bc',
  '/table?rows=clusters&group=status',
] as const;

const onPhone = new Set<string>(['/', '/sites/DT-25280', '/coverage']);
const cases = [
  ...screens.flatMap((path) =>
    looks.filter((look) => !look.phone || onPhone.has(path)).map((look) => ({ path, ...look })),
  ),
  ...views.flatMap((path) => (['light', 'dark'] as const).map((theme) => ({ path, theme, phone: false }))),
];

test.each(cases)('axe finds nothing on $path, $theme, phone: $phone', async ({ path, theme, phone }) => {
  const separator = path.includes('?') ? '&' : '?';
  const explorer = await openExplorer(browser, {
    url: inject('productUrl'),
    path: `${path}${separator}theme=${theme}`,
    phone,
  });
  const violations = await findA11yViolations(explorer.page);
  await explorer.leave();
  expect(violations).toEqual([]);
});
