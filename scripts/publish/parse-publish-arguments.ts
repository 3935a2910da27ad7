import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#domain/result.ts';
import type { PublishSettings } from './publish-options.ts';
import type { PublishLanguage } from './publish-words.ts';

export type PublishArguments = {
  readonly language: PublishLanguage;
  readonly outDir: string;
  /** Steps and outcome as lines of JSON on the standard output, for another program. */
  readonly isJson: boolean;
  /** A running product or a Supabase project; null reads the data folder of this machine. */
  readonly url: string | null;
  /** null asks the running product for the key that every visitor has. */
  readonly key: string | null;
  readonly dataDir: string | null;
  readonly vintage: number | null;
  readonly settings: PublishSettings;
};

export type PublishUsage =
  | { readonly kind: 'help' }
  | { readonly kind: 'missing'; readonly option: string }
  | { readonly kind: 'unknown_option'; readonly text: string }
  | { readonly kind: 'bad_value'; readonly option: string; readonly value: string };

type Refusal = { readonly language: PublishLanguage; readonly problem: PublishUsage };

const text = { type: 'string' } as const;
const options = {
  out: text,
  url: text,
  key: text,
  'data-dir': text,
  site: text,
  app: text,
  origin: { type: 'string', multiple: true },
  vintage: text,
  lang: text,
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options of `npm run publish`. */
export function parsePublishArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<PublishArguments, Refusal> {
  const language = args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const refuse = (problem: PublishUsage) => fail({ language, problem } as const);
  let values: ReturnType<typeof read>;
  try {
    values = read(args);
  } catch (thrown) {
    return refuse({
      kind: 'unknown_option',
      text: thrown instanceof Error ? thrown.message : String(thrown),
    });
  }
  if (values.help === true) return refuse({ kind: 'help' });
  if (values.out === undefined || values.out.trim() === '')
    return refuse({ kind: 'missing', option: '--out' });
  if (!['vi', 'en', undefined].includes(values.lang))
    return refuse({ kind: 'bad_value', option: '--lang', value: values.lang ?? '' });
  const url = values.url ?? env['SUPABASE_URL'] ?? null;
  for (const [option, value] of [
    ['--url', url],
    ['--site', values.site],
    ['--app', values.app],
    ...(values.origin ?? []).map((origin) => ['--origin', origin] as const),
  ] as const)
    if (value != null && !isWebAddress(value)) return refuse({ kind: 'bad_value', option, value });
  if (values.vintage !== undefined && !/^\d{4}$/.test(values.vintage))
    return refuse({ kind: 'bad_value', option: '--vintage', value: values.vintage });
  return ok({
    language,
    outDir: values.out,
    isJson: values.json === true,
    url,
    key: values.key ?? env['SUPABASE_PUBLISHABLE_KEY'] ?? null,
    dataDir: values['data-dir'] ?? env['DATA_DIR'] ?? null,
    vintage: values.vintage === undefined ? null : Number(values.vintage),
    settings: {
      siteUrl: values.site ?? null,
      appUrl: values.app ?? null,
      origins: toOrigins([...(values.app === undefined ? [] : [values.app]), ...(values.origin ?? [])]),
    },
  });
}

function read(args: readonly string[]) {
  return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
}

export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && username === '';
}

/** Each origin once, in the order given. */
export function toOrigins(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
