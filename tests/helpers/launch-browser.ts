import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Starts the tests' browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args, headless: true });
}
