import type { WordKind } from '#domain/site-table/table-column.ts';
import type { MessageKey } from '#i18n/vi.ts';

const keyOf: Readonly<Record<WordKind, (code: string) => string>> = {
  kind: (code) => `kind.${code}`,
  status: (code) => `status.${code}`,
  absence: (code) => `absence.${code}`,
  gateClass: (code) => `gateClass.${code}`,
  neighbour: (code) => `neighbour.${code}`,
  permit: (code) => `permit.${code}`,
  technology: (code) => `technology.${code}`,
  funding: (code) => `funding.${code}`,
  position: (code) => `position.${code}`,
  visibility: (code) => `visibility.${code}`,
  provenance: (code) => `provenance.${code}`,
  connected: (code) => `connected.${code}`,
};

/** The message of a word of an enumeration; a test reads every word of every column in both languages. */
export function toWordKey(kind: WordKind, code: string): MessageKey {
  return keyOf[kind](code) as MessageKey;
}
