import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#domain/result.ts';
import { geographyLayers, type GeographyLayer } from '#files/geography/layer.ts';
import { propertyAliases, type PropertyMap } from '#files/geography/property-reader.ts';
import type { Language, LoadInput, LoadOptions } from './load-options.ts';

export type UsageProblem =
  | { readonly kind: 'help' }
  | { readonly kind: 'no-input' }
  | { readonly kind: 'unknown-option'; readonly text: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly value: string };

const flagLayers: Readonly<Record<string, GeographyLayer>> = Object.fromEntries(
  geographyLayers.map((layer) => [layer === 'border_line' ? 'border' : layer, layer]),
);

/** Options of `npm run load`. `--vintage` belongs to the file before it and those after; named before any file, to those after only. */
export function parseArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<LoadOptions, { readonly problem: UsageProblem; readonly language: Language }> {
  const language: Language =
    args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const refuse = (problem: UsageProblem) => fail({ problem, language });
  const parsed = readTokens(args);
  if (!parsed.ok) return refuse({ kind: 'unknown-option', text: parsed.error });
  const { values, inputs } = parsed.value;
  const value = (name: string): string | null => values.get(name) ?? null;
  if (values.has('help')) return refuse({ kind: 'help' });
  for (const { path, vintage } of inputs)
    if (Number.isNaN(vintage)) return refuse({ kind: 'bad-value', option: '--vintage', value: path });
  if (!['vi', 'en', null].includes(value('lang')))
    return refuse({ kind: 'bad-value', option: '--lang', value: value('lang') ?? '' });
  if (!['screen', 'fine', null].includes(value('detail')))
    return refuse({ kind: 'bad-value', option: '--detail', value: value('detail') ?? '' });
  const map = parseMap(value('map'));
  if (map === null) return refuse({ kind: 'bad-value', option: '--map', value: value('map') ?? '' });
  if (inputs.length === 0) return refuse({ kind: 'no-input' });
  const attribution = value('attribution')?.normalize('NFC').trim() ?? null;
  if (attribution !== null && (attribution === '' || attribution.length > maxAttributionCharacters))
    return refuse({ kind: 'bad-value', option: '--attribution', value: attribution });
  const url = value('url') ?? env['SUPABASE_URL'] ?? null;
  const serviceKey = value('service-key') ?? env['SUPABASE_SERVICE_ROLE_KEY'] ?? null;
  if (url !== null && serviceKey === null)
    return refuse({ kind: 'bad-value', option: '--service-key', value: '' });
  return ok({
    inputs,
    map,
    crs: value('crs'),
    detail: value('detail') === 'fine' ? 'fine' : 'screen',
    dryRun: values.has('dry-run'),
    allowPartial: values.has('allow-partial'),
    language,
    attribution,
    reportPath: value('report'),
    dataDir: value('data-dir') ?? env['DATA_DIR'] ?? '.data',
    remote: url !== null && serviceKey !== null ? { url, serviceKey } : null,
  });
}

const maxAttributionCharacters = 300;

const textOptions = [
  'attribution',
  'lang',
  'report',
  'map',
  'crs',
  'detail',
  'url',
  'service-key',
  'data-dir',
  'vintage',
  ...Object.keys(flagLayers),
];
const switches = ['help', 'dry-run', 'allow-partial'];

function readTokens(
  args: readonly string[],
): Result<{ readonly values: ReadonlyMap<string, string>; readonly inputs: readonly LoadInput[] }, string> {
  const options = Object.fromEntries([
    ...textOptions.map((name) => [name, { type: 'string', multiple: true }] as const),
    ...switches.map(
      (name) => [name, name === 'help' ? { type: 'boolean', short: 'h' } : { type: 'boolean' }] as const,
    ),
  ]);
  try {
    const { tokens } = parseArgs({
      args: [...args],
      options,
      tokens: true,
      allowPositionals: true,
      strict: true,
    });
    const values = new Map<string, string>();
    const inputs: LoadInput[] = [];
    let vintage: number | null = null;
    let comesFirst = false;
    for (const token of tokens) {
      if (token.kind === 'positional') inputs.push({ path: token.value, layer: null, vintage });
      if (token.kind !== 'option') continue;
      const text = token.value ?? '';
      const layer = flagLayers[token.name];
      if (token.name === 'vintage') {
        vintage = /^(19|20|21)\d\d$/.test(text) ? Number(text) : Number.NaN;
        comesFirst ||= inputs.length === 0;
        const last = inputs.at(-1);
        if (!comesFirst && last !== undefined) inputs[inputs.length - 1] = { ...last, vintage };
      } else if (layer === undefined) values.set(token.name, text);
      else inputs.push({ path: text, layer, vintage });
    }
    return ok({ values, inputs });
  } catch (thrown) {
    return fail(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function parseMap(text: string | null): PropertyMap | null {
  if (text === null) return {};
  const pairs = text.split(',').map((pair) => pair.split('='));
  const isGood = pairs.every(([name = '', column = '']) => name in propertyAliases && column !== '');
  return isGood ? Object.fromEntries(pairs) : null;
}
