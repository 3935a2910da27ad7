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

const screens = ['/', '/sites/DT-25280', '/table', '/sites/NOWHERE', '/?q=kh%C3%B4ng-c%C3%B3'] as const;
const looks = [
  { theme: 'light', phone: false },
  { theme: 'dark', phone: false },
  { theme: 'contrast', phone: false },
  { theme: 'light', phone: true },
  { theme: 'dark', phone: true },
] as const;

const onPhone = new Set<string>(['/', '/sites/DT-25280']);
const cases = screens.flatMap((path) =>
  looks.filter((look) => !look.phone || onPhone.has(path)).map((look) => ({ path, ...look })),
);

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
