import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDemoFiles } from './build-demo-files.ts';

const folder = new URL('../../supabase/demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
let totalBytes = 0;
for (const [name, text] of buildDemoFiles()) {
  writeFileSync(new URL(name, folder), text);
  totalBytes += Buffer.byteLength(text);
  console.log(`${name}  ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
}
console.log(`${Math.round(totalBytes / 1000)} kB in ${fileURLToPath(folder)}`);
