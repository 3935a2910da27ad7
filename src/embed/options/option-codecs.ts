import { siteKinds } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import {
  coverageLayers,
  defaultEmbedOptions,
  embedFits,
  embedLanguages,
  embedThemes,
  type EmbedOptions,
} from './embed-options.ts';
import {
  formatNumbers,
  parseBounds,
  parseCode,
  parseColour,
  parseSwitch,
  parseTime,
  parseUid,
  parseView,
} from './option-values.ts';

/** One option as text. `decode` gives the part of the options that it says, or null when it says nothing sensible. */
type OptionCodec = {
  readonly decode: (text: string) => Partial<EmbedOptions> | null;
  /** null at the default. */
  readonly encode: (options: EmbedOptions) => string | null;
  /** What would have been understood, for the note in the console. */
  readonly expected: string;
};

/** Every option by the name that it has in an address and, after `data-`, on an element. */
export const optionCodecs = {
  kinds: {
    decode: (text) => wrap('kinds', parseList(text, siteKinds)),
    encode: ({ kinds }) => joinList(kinds, siteKinds),
    expected: siteKinds.join(','),
  },
  statuses: {
    decode: (text) => wrap('statuses', parseList(text, statuses)),
    encode: (options) => joinList(options.statuses, statuses),
    expected: statuses.join(','),
  },
  commune: {
    decode: (text) => wrap('commune', parseUid(text)),
    encode: ({ commune }) => commune,
    expected: '25280@2025',
  },
  coverage: {
    decode: (text) => wrap('coverage', parseOne(text, coverageLayers)),
    encode: ({ coverage }) => coverage,
    expected: coverageLayers.join(' | '),
  },
  bounds: {
    decode: (text) => {
      const bounds = parseBounds(text);
      return bounds === null ? null : { frame: { kind: 'bounds', bounds } };
    },
    encode: ({ frame }) => (frame?.kind === 'bounds' ? formatNumbers(frame.bounds) : null),
    expected: 'west,south,east,north',
  },
  view: {
    decode: (text) => {
      const view = parseView(text);
      return view === null ? null : { frame: { kind: 'view', view } };
    },
    encode: ({ frame }) =>
      frame?.kind === 'view'
        ? `${formatNumbers(frame.view.lonLat)},${formatNumbers([frame.view.zoom], 2)}`
        : null,
    expected: 'longitude,latitude,zoom',
  },
  site: {
    decode: (text) => wrap('site', parseCode(text)),
    encode: ({ site }) => site,
    expected: 'a site code',
  },
  lang: {
    decode: (text) => wrap('language', parseOne(text, embedLanguages)),
    encode: ({ language }) => language,
    expected: embedLanguages.join(' | '),
  },
  theme: {
    decode: (text) => wrap('theme', parseOne(text, embedThemes)),
    encode: ({ theme }) => (theme === 'system' ? null : theme),
    expected: embedThemes.join(' | '),
  },
  accent: {
    decode: (text) => wrap('accent', parseColour(text)),
    encode: ({ accent }) => accent?.slice(1) ?? null,
    expected: 'c4161c',
  },
  controls: switchCodec('hasControls'),
  legend: switchCodec('hasLegend'),
  search: switchCodec('hasSearch'),
  table: switchCodec('hasTable'),
  time: {
    decode: (text) => wrap('time', parseTime(text)),
    encode: ({ time }) => time.asOf ?? (time.isShown ? 'on' : null),
    expected: 'on | off | 2019 | 2019-06-30',
  },
  fit: {
    decode: (text) => wrap('fit', parseOne(text, embedFits)),
    encode: ({ fit }) => (fit === 'frame' ? null : fit),
    expected: embedFits.join(' | '),
  },
} as const satisfies Readonly<Record<string, OptionCodec>>;

export type OptionName = keyof typeof optionCodecs;

export const optionNames = Object.keys(optionCodecs) as readonly OptionName[];

function switchCodec(key: 'hasControls' | 'hasLegend' | 'hasSearch' | 'hasTable'): OptionCodec {
  return {
    decode: (text) => wrap(key, parseSwitch(text)),
    encode: (options) => (options[key] === defaultEmbedOptions[key] ? null : options[key] ? 'on' : 'off'),
    expected: 'on | off',
  };
}

function wrap<Key extends keyof EmbedOptions>(
  key: Key,
  value: EmbedOptions[Key] | null,
): Partial<EmbedOptions> | null {
  return value === null ? null : { [key]: value };
}

function parseOne<Value extends string>(text: string, allowed: readonly Value[]): Value | null {
  const folded = text.trim().toLowerCase();
  return allowed.find((each) => each === folded) ?? null;
}

/** The values that are known; null when none is. What is not known beside them is told by `listUnknown`. */
function parseList<Value extends string>(text: string, allowed: readonly Value[]): ReadonlySet<Value> | null {
  const known = text.split(',').flatMap((part) => parseOne(part, allowed) ?? []);
  return known.length === 0 ? null : new Set(known);
}

function joinList<Value extends string>(chosen: ReadonlySet<Value>, order: readonly Value[]): string | null {
  return chosen.size === 0 ? null : order.filter((value) => chosen.has(value)).join(',');
}
