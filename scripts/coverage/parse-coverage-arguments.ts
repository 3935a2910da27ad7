import { parseArgs } from 'node:util';
import {
  type CoverageParams,
  defaultCoverageParams,
  demandKinds,
  maxCoverDepth,
  unknownTreatments,
} from '#domain/coverage-params.ts';
import { findRadiusFault, type RadiusKey } from '#domain/reach-radius.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { siteKinds } from '#domain/site.ts';
import { coverageFiles, type CoverageOptions, type Language } from './coverage-options.ts';

export type CoverageUsageProblem =
  | { readonly kind: 'help' }
  | { readonly kind: 'missing'; readonly option: string }
  | { readonly kind: 'unknown_option'; readonly text: string }
  | { readonly kind: 'bad_value'; readonly option: string; readonly value: string };

const radiusKeys = Object.keys(defaultCoverageParams.radiusDefaultsM) as readonly RadiusKey[];

const textOptions = [
  ...coverageFiles,
  'out',
  'engine',
  'k',
  'kinds',
  'demand',
  'unknown',
  'vintage',
  'lang',
  'radius-factor',
  'radius-border',
  ...radiusKeys.map(toOption),
];

function toOption(key: RadiusKey): string {
  return `radius-${key.replace('_', '-')}`;
}

type Refused = { readonly problem: CoverageUsageProblem; readonly language: Language };

/** Options of `npm run coverage`. */
export function parseCoverageArguments(args: readonly string[]): Result<CoverageOptions, Refused> {
  const language: Language =
    args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const refuse = (problem: CoverageUsageProblem) => fail({ problem, language });
  const read = readValues(args);
  if (!read.ok) return refuse({ kind: 'unknown_option', text: read.error });
  const values = read.value;
  if (values.has('help')) return refuse({ kind: 'help' });
  for (const option of ['communes', 'sites', 'out'])
    if (!values.has(option)) return refuse({ kind: 'missing', option: `--${option}` });
  const bad = findBadValue(values);
  if (bad !== null) return refuse({ kind: 'bad_value', option: `--${bad}`, value: values.get(bad) ?? '' });
  return ok({
    files: Object.fromEntries(
      coverageFiles.flatMap((role) => (values.has(role) ? [[role, values.get(role) ?? '']] : [])),
    ),
    outPath: values.get('out') ?? '',
    engine: values.get('engine') === 'turf' ? 'turf' : 'kernel',
    vintage: values.has('vintage') ? Number(values.get('vintage')) : null,
    language,
    params: readParams(values),
  });
}

function readValues(args: readonly string[]): Result<ReadonlyMap<string, string>, string> {
  const options = Object.fromEntries([
    ...textOptions.map((name) => [name, { type: 'string' }] as const),
    ['help', { type: 'boolean', short: 'h' }] as const,
    ['include-poorly-located', { type: 'boolean' }] as const,
  ]);
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return ok(new Map(Object.entries(values).map(([name, value]) => [name, String(value)])));
  } catch (thrown) {
    return fail(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

const isOneOf = (words: readonly string[]) => (text: string) => words.includes(text);
const isRadius = (text: string) => text.trim() !== '' && findRadiusFault(Number(text)) === null;

const rules: Readonly<Record<string, (text: string) => boolean>> = {
  out: (text) => /\.(json|csv)$/i.test(text),
  engine: isOneOf(['kernel', 'turf']),
  k: (text) => /^\d$/.test(text) && Number(text) >= 1 && Number(text) <= maxCoverDepth,
  kinds: (text) => text.split(',').every(isOneOf(siteKinds)),
  demand: isOneOf(demandKinds),
  unknown: isOneOf(unknownTreatments),
  vintage: (text) => /^(19|20|21)\d\d$/.test(text),
  lang: isOneOf(['vi', 'en']),
  'radius-factor': (text) => Number(text) > 0 && Number(text) <= 10,
  'radius-border': isRadius,
  ...Object.fromEntries(radiusKeys.map((key) => [toOption(key), isRadius])),
};

function findBadValue(values: ReadonlyMap<string, string>): string | null {
  for (const [option, value] of values) if (rules[option]?.(value) === false) return option;
  return null;
}

function readParams(values: ReadonlyMap<string, string>): CoverageParams {
  const base = defaultCoverageParams;
  const number = (option: string, otherwise: number): number =>
    values.has(option) ? Number(values.get(option)) : otherwise;
  const word = <Word extends string>(words: readonly Word[], option: string, otherwise: Word): Word =>
    words.find((candidate) => candidate === values.get(option)) ?? otherwise;
  const kinds = values.get('kinds')?.split(',') ?? base.kinds;
  return {
    ...base,
    kinds: siteKinds.filter((kind) => kinds.includes(kind)),
    radiusDefaultsM: {
      ...base.radiusDefaultsM,
      ...Object.fromEntries(radiusKeys.map((key) => [key, number(toOption(key), base.radiusDefaultsM[key])])),
    },
    radiusFactor: number('radius-factor', base.radiusFactor),
    k: number('k', base.k),
    demand: word(
      demandKinds,
      'demand',
      values.has('hamlets') || !values.has('population') ? base.demand : 'population_cells',
    ),
    unknownTreatment: word(unknownTreatments, 'unknown', base.unknownTreatment),
    includePoorlyLocated: values.has('include-poorly-located'),
    borderRadiusM: number('radius-border', base.borderRadiusM),
  };
}
