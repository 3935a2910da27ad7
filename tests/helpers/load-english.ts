import { loadLanguage } from '#i18n/dictionary.ts';

// The application fetches English when somebody reads it; tests read both languages from their first line.
await loadLanguage('en');
