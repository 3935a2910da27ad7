import { loadLanguage, loadLateWords } from '#i18n/dictionary.ts';

// The application fetches English when somebody reads it, and a screen's words with the screen; tests read all from their first line.
await Promise.all([loadLanguage('en'), loadLateWords()]);
