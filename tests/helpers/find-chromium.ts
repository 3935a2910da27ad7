import { existsSync } from 'node:fs';
import { unpackChromium } from './unpack-chromium.ts';

export type ChromiumLaunch = { readonly executablePath: string; readonly args: string[] };

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const quietArgs = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

/** The browser that tests run in: CHROMIUM_PATH, else a system Chromium, else the one in the npm package. */
export async function findChromium(): Promise<ChromiumLaunch> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named, args: quietArgs };
  const system = systemPaths.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, args: quietArgs };
  return { executablePath: await unpackChromium(), args: quietArgs };
}
