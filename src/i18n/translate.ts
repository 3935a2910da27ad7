import { dictionaryOf } from './dictionary.ts';
import { createFill, type MessageParams } from './fill-message.ts';
import type { Language } from './formats.ts';
import type { MessageKey } from './vi.ts';

export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Words by key, filled in as `createFill` says. */
export function createTranslate(language: Language): Translate {
  const fill = createFill(language);
  return (key, params = {}) => fill(dictionaryOf(language)[key] ?? key, params);
}
