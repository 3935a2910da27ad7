import type { comfortVi } from '../vi/comfort.ts';

export const comfortEn: Readonly<Record<keyof typeof comfortVi, string>> = {
  'notice.age': 'The data was loaded at {when} ({age}).',
  'notice.update': 'A new version of the application is here.',
  'notice.update.apply': 'Use the new version',
};
