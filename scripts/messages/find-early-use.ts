import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { viLate } from '../../src/i18n/vi-late.ts';

/** The screens behind it wait for their words; everything else that is fetched does not. */
const waitingDoor = 'src/app/lazy-screens.ts';

/** Words that come with the screens fetched later, said by what is there before them. */
export function findEarlyUse(): string[] {
  const late = Object.keys(viLate);
  const findings: string[] = [];
  for (const [path, text] of readEarlyFiles()) {
    const beginnings = [...text.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? '');
    for (const key of late)
      if (text.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning)))
        findings.push(`${path} says ${key}, whose words may not be there yet; move it out of vi-late.ts`);
  }
  return findings;
}

/** What the application's entry imports, directly or through others. */
function readEarlyFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const visit = (path: string) => {
    if (files.has(path) || path.startsWith('src/i18n/') || !existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    files.set(path, text);
    const fixed = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+\.tsx?)'/gm);
    const fetched = path === waitingDoor ? [] : text.matchAll(/\bimport\('([^']+\.tsx?)'\)/g);
    for (const [, name = ''] of [...fixed, ...fetched])
      visit(name.startsWith('#') ? `src/${name.slice(1)}` : join(dirname(path), name));
  };
  visit('src/main.tsx');
  return files;
}
