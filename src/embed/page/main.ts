import './page.css';
import { decodeSearch } from '../options/decode-options.ts';
import { note } from './note.ts';
import { startPage } from './start-page.ts';

/** The page in the language asked for; where the server could not choose, its body is fetched and put in place. */
async function findMain(): Promise<HTMLElement | null> {
  const main = document.querySelector<HTMLElement>('#phen-dau');
  const { language } = decodeSearch(location.search).options;
  const other = language === null ? undefined : main?.dataset[language];
  if (main === null || language === null || language === document.documentElement.lang || !other) return main;
  const response = await fetch(new URL(other, document.baseURI)).catch(() => null);
  if (response === null || !response.ok) {
    note(`the page in ${language} could not be fetched`);
    return main;
  }
  const fetched = new DOMParser().parseFromString(await response.text(), 'text/html');
  const translated = fetched.querySelector<HTMLElement>('#phen-dau');
  if (translated === null) return main;
  document.documentElement.lang = language;
  document.title = fetched.title;
  main.replaceWith(translated);
  return translated;
}

const main = await findMain();
if (main !== null) startPage(window, main, location.search);
