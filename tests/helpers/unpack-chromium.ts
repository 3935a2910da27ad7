import chromium, { inflate } from '@sparticuz/chromium';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
const cacheFolder = resolve('node_modules/.cache');

/**
 * Unpacks the Chromium of the npm package once, beside it, and returns the executable's path.
 * Unpacked to a folder of its own and renamed: a run that is killed half-way leaves nothing behind that looks whole.
 * Where the system lacks the NSS libraries, those of the package are put on LD_LIBRARY_PATH.
 */
export async function unpackChromium(): Promise<string> {
  const folder = join(cacheFolder, 'chromium');
  if (!existsSync(folder)) await unpackTo(folder);
  if (!systemHasNss()) {
    const libraries = join(folder, 'al2023', 'lib');
    process.env['LD_LIBRARY_PATH'] = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  }
  return join(folder, 'chromium');
}

async function unpackTo(folder: string): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mkdtempSync(join(cacheFolder, 'chromium-'));
  const tmpdirBefore = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft;
  try {
    await chromium.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (tmpdirBefore === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = tmpdirBefore;
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

function systemHasNss(): boolean {
  const listing = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  return listing.status === 0 && listing.stdout.includes('libnss3.so');
}
