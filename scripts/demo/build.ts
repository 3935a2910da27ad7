import { mkdirSync, writeFileSync } from 'node:fs';
import { buildBasemapFiles } from './basemap/build-basemap-files.ts';
import { buildDemoFiles } from './build-demo-files.ts';

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const url = new URL(`../../${folder}/`, import.meta.url);
  mkdirSync(url, { recursive: true });
  let totalBytes = 0;
  for (const [name, text] of files) {
    writeFileSync(new URL(name, url), text);
    totalBytes += Buffer.byteLength(text);
    console.log(`${folder}/${name}  ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
  }
  console.log(`${folder}  ${Math.round(totalBytes / 1000)} kB in all`);
}

writeFiles('public/basemap', buildBasemapFiles());
writeFiles('supabase/demo', buildDemoFiles());
