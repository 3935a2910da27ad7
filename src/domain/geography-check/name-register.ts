import { toNameKey } from './name-key.ts';
import { parseUnitName } from './unit-name.ts';

/** The official names of communes by vintage and code, and what each commune of the older vintage became. */
export type NameRegister = {
  readonly vintages: readonly number[];
  nameOf(code: string, vintage: number): string | null;
  codesNamed(name: string, vintage: number): readonly string[];
  /** Codes of the newer vintage; empty when unknown. */
  successorsOf(code: string): readonly string[];
  predecessorsOf(code: string): readonly string[];
};

export type NameVerdict =
  | { readonly verdict: 'agrees' | 'unknown-code' }
  | { readonly verdict: 'spelling' | 'differs'; readonly official: string }
  | { readonly verdict: 'other-vintage'; readonly official: string | null; readonly otherVintage: number }
  | { readonly verdict: 'other-code'; readonly official: string; readonly otherCode: string };

/** Whether a code and a name belong together in a vintage; when not, where the name does belong. */
export function judgeName(register: NameRegister, code: string, name: string, vintage: number): NameVerdict {
  const key = toShortKey(name);
  const official = register.nameOf(code, vintage);
  if (official !== null && toShortKey(official) === key) return { verdict: 'agrees' };
  for (const otherVintage of register.vintages) {
    const other = otherVintage === vintage ? null : register.nameOf(code, otherVintage);
    if (other !== null && toShortKey(other) === key) {
      return { verdict: 'other-vintage', official, otherVintage };
    }
  }
  if (official === null) return { verdict: 'unknown-code' };
  const [otherCode] = register
    .codesNamed(name, vintage)
    .filter((other) => other.slice(0, 3) === code.slice(0, 3));
  if (otherCode !== undefined) return { verdict: 'other-code', official, otherCode };
  return { verdict: looseKey(official) === looseKey(name) ? 'spelling' : 'differs', official };
}

const shortKeys = new Map<string, string>();

// The same few thousand names are asked for again and again.
function toShortKey(name: string): string {
  const known = shortKeys.get(name);
  if (known !== undefined) return known;
  const key = toNameKey(parseUnitName(name).nameVi);
  shortKeys.set(name, key);
  return key;
}

function looseKey(name: string): string {
  return toShortKey(name)
    .normalize('NFD')
    .replaceAll(/[^a-zđ]/g, '')
    .replaceAll('đ', 'd');
}
