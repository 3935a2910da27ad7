export const searchKinds = ['site', 'unit', 'hamlet', 'decision', 'cluster'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found, as the index takes it. */
export type SearchRow = {
  readonly kind: SearchKind;
  /** 0..7: of two rows that match as well, the heavier is first. */
  readonly weight: number;
  /** What is in force goes before what is history. */
  readonly isCurrent: boolean;
  /** A query that is one of these, spaces and signs aside, finds the row before all others. */
  readonly codes: readonly string[];
  /** The shown name first, then the names that it also goes by. */
  readonly names: readonly string[];
  /** Other words that find it: where it stands, what kind of thing it is. */
  readonly context: string;
};

const fieldSign = '\u001F';
const partSign = '\u001E';
const sameSign = '\u001D';
// oxlint-disable-next-line no-control-regex -- these are what separates the parts
const controls = /[\u0000-\u001F]/;

/**
 * Rows as one text, which goes to a worker by copying memory: cloning 75,000 objects would hold the screen up. Neighbours
 * often share their context, which is then written once.
 */
export function encodeSearchRows(rows: readonly SearchRow[]): string {
  let before = '';
  return rows
    .map(({ kind, weight, isCurrent, codes, names, context }) => {
      const words = context === before ? sameSign : clean(context);
      before = context;
      const head = `${searchKinds.indexOf(kind)}${weight}${isCurrent ? 1 : 0}`;
      return `${head}${fieldSign}${join(codes)}${fieldSign}${join(names)}${fieldSign}${words}`;
    })
    .join('\n');
}

export function decodeSearchRows(text: string): readonly SearchRow[] {
  if (text === '') return [];
  let before = '';
  return text.split('\n').map((line) => {
    const [head = '', codes = '', names = '', words = ''] = line.split(fieldSign);
    const context = words === sameSign ? before : words;
    before = context;
    return {
      kind: searchKinds[Number(head[0])] ?? 'site',
      weight: Number(head[1]),
      isCurrent: head[2] === '1',
      codes: codes === '' ? [] : codes.split(partSign),
      names: names === '' ? [] : names.split(partSign),
      context,
    };
  });
}

function join(texts: readonly string[]): string {
  return texts.length === 1 ? clean(texts[0] ?? '') : texts.map(clean).join(partSign);
}

function clean(text: string): string {
  return controls.test(text) ? text.replace(new RegExp(controls, 'g'), ' ') : text;
}
