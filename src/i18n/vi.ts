import { viFirst } from './vi-first.ts';
import { viLate } from './vi-late.ts';

/** The words of the interface in Vietnamese, a file for each part: the source of truth of the keys. `{name}` is filled in. */
export const vi = { ...viFirst, ...viLate } as const;

export type MessageKey = keyof typeof vi;
