import { readdirSync, readFileSync } from 'node:fs';
import { en as applicationEn } from '../src/i18n/en.ts';
import { embedEn } from '../src/i18n/en/embed.ts';
import { vi as applicationVi } from '../src/i18n/vi.ts';
import { embedVi } from '../src/i18n/vi/embed.ts';
import { findEarlyUse } from './messages/find-early-use.ts';

/** The application's words and those that only the public map has. */
const vi = { ...applicationVi, ...embedVi };
const en = { ...applicationEn, ...embedEn };

type Finding = string;

const keys = Object.keys(vi);
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !/src\/i18n\/(vi|en)(\/|\.ts$)/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const findings = [
  ...(await findDoubles()),
  ...compareLanguages(),
  ...findUnused(),
  ...findEarlyUse(),
  ...sources.flatMap(findBareWords),
];
for (const finding of findings) console.log(finding);
console.log(`messages: ${keys.length} keys in two languages, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

/** A key that two files of one language have: joined, the later one would silently win. */
async function findDoubles(): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const language of ['vi', 'en']) {
    const fileOf = new Map<string, string>();
    for (const name of readdirSync(`src/i18n/${language}`)) {
      const words: Record<string, Record<string, string>> = await import(`../src/i18n/${language}/${name}`);
      for (const key of Object.values(words).flatMap((part) => Object.keys(part))) {
        const other = fileOf.get(key);
        if (other !== undefined)
          found.push(`${key} stands in ${language}/${other} and in ${language}/${name}`);
        fileOf.set(key, name);
      }
    }
  }
  return found;
}

/** Both languages have the same keys, no empty text, and the same places to fill in. */
function compareLanguages(): Finding[] {
  const english = en as Readonly<Record<string, string>>;
  const missing = keys.filter((key) => !(key in english)).map((key) => `en.ts lacks ${key}`);
  const extra = Object.keys(english)
    .filter((key) => !keys.includes(key))
    .map((key) => `vi.ts lacks ${key}`);
  const differing = Object.entries(vi).flatMap(([key, text]) => {
    const other = english[key] ?? '';
    if (text.trim() === '' || other.trim() === '') return [`${key} is empty`];
    return places(text) === places(other)
      ? []
      : [`${key} fills in {${places(text)}} in vi and {${places(other)}} in en`];
  });
  const unsettled = Object.entries(vi)
    .filter(([, text]) => text !== text.normalize('NFC'))
    .map(([key]) => `${key} is not NFC`);
  return [...missing, ...extra, ...differing, ...unsettled];
}

/** The names of the places to fill in, each once. */
function places(text: string): string {
  const names = new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''));
  return [...names].toSorted((a, b) => a.localeCompare(b)).join(', ');
}

/** Every key is named somewhere, whole or by the beginning of a template such as `status.${…}`. */
function findUnused(): Finding[] {
  const all = sources.map(({ text }) => text).join('\n');
  const beginnings = [...all.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? '');
  return keys
    .filter(
      (key) =>
        !all.includes(`'${key}'`) &&
        !beginnings.some(
          (beginning) => key.startsWith(beginning) && !key.slice(beginning.length).includes('.'),
        ),
    )
    .map((key) => `${key} is used nowhere`);
}

/** Words for people stand in the message files only. */
function findBareWords({ path, text }: { path: string; text: string }): Finding[] {
  if (!/src\/(app|features|ui)\//.test(path) || path.includes('/testing/')) return [];
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const vietnamese = [...code.matchAll(/['"`>][^'"`<>\n]*[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9][^'"`<>\n]*/g)].map(
    (match) => match[0],
  );
  const attributes = [
    ...code.matchAll(/\b(?:aria-label|title|placeholder|alt|label)="[^"]*\p{L}{2}[^"]*"/gu),
  ].map((match) => match[0]);
  const children = path.endsWith('.tsx')
    ? [...code.matchAll(/<\/?[a-zA-Z][^<>{}]*>\s*([A-Za-z][A-Za-z ,.]{2,}[A-Za-z.])\s*<\//g)].map(
        (match) => match[1] ?? '',
      )
    : [];
  return [...vietnamese, ...attributes, ...children].map(
    (words) => `${path} says ${words.trim()} by itself; give it a key`,
  );
}
