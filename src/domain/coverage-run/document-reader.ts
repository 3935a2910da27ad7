/** What is wrong with a document: where, and why. */
export type DocumentFault = {
  /** For example `inputs.params.k`. */
  readonly path: string;
  readonly reason: 'missing' | 'wrong_type' | 'not_allowed';
};

/** One place in a document that came from outside. What cannot be read is noted, and something harmless given instead. */
export type DocumentReader = {
  readonly value: unknown;
  field(name: string): DocumentReader;
  /** Every member of a list; none when it is no list. */
  items(): readonly DocumentReader[];
  text(maxLength?: number): string;
  number(least?: number, most?: number): number;
  flag(): boolean;
  oneOf<Value extends string>(allowed: readonly Value[]): Value;
  matching(pattern: RegExp): string;
  isNull(): boolean;
  refuse(reason: DocumentFault['reason']): void;
};

export function readDocument(value: unknown): {
  readonly reader: DocumentReader;
  readonly faults: readonly DocumentFault[];
} {
  const faults: DocumentFault[] = [];
  return { reader: readAt(value, '', faults), faults };
}

function readAt(value: unknown, path: string, faults: DocumentFault[]): DocumentReader {
  const refuse = (reason: DocumentFault['reason']): void => {
    faults.push({ path, reason: value === undefined ? 'missing' : reason });
  };
  const text = (maxLength = 10_000): string => {
    if (typeof value !== 'string') refuse('wrong_type');
    else if (value.length > maxLength) refuse('not_allowed');
    else return value.normalize('NFC');
    return '';
  };
  return {
    value,
    refuse,
    text,
    isNull: () => value === null,
    field(name) {
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (!isObject && value !== undefined) refuse('wrong_type');
      const own =
        isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      return readAt(own, path === '' ? name : `${path}.${name}`, faults);
    },
    items() {
      if (Array.isArray(value)) return value.map((each, i) => readAt(each, `${path}[${i + 1}]`, faults));
      refuse('wrong_type');
      return [];
    },
    number(least = -Infinity, most = Infinity) {
      if (typeof value !== 'number' || !Number.isFinite(value)) refuse('wrong_type');
      else if (value < least || value > most) refuse('not_allowed');
      else return value;
      return 0;
    },
    flag() {
      if (typeof value !== 'boolean') refuse('wrong_type');
      return value === true;
    },
    oneOf(allowed) {
      const found = allowed.find((each) => each === value);
      if (found === undefined) refuse(typeof value === 'string' ? 'not_allowed' : 'wrong_type');
      return found ?? (allowed[0] as (typeof allowed)[number]);
    },
    matching(pattern) {
      const read = text();
      if (typeof value === 'string' && !pattern.test(read)) refuse('not_allowed');
      return read;
    },
  };
}
