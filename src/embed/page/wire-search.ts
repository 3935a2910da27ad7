import { foldText } from '#domain/fold-text.ts';
import type { PageParts, Row } from './page-parts.ts';

const mostFound = 8;

/** A box that finds sites by name, commune or code, without accents; choosing one selects it. */
export function wireSearch(
  { search }: PageParts,
  rows: readonly Row[],
  onChoose: (code: string) => void,
): void {
  const input = search.querySelector('input');
  const box = search.querySelector<HTMLElement>('.found');
  const told = box?.querySelector('p');
  const list = box?.querySelector('ul');
  if (!input || !box || !told || !list) return;
  let texts: readonly string[] = [];
  const readTexts = () => {
    if (texts.length !== rows.length)
      texts = rows.map(({ item, name, communeName }) => foldText(`${name} ${communeName} ${item.code}`));
  };
  const close = () => {
    box.hidden = true;
  };
  const fill = () => {
    readTexts();
    const words = foldText(input.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    const found =
      words.length === 0
        ? []
        : rows.filter((_, place) => words.every((word) => texts[place]?.includes(word)));
    box.hidden = words.length === 0;
    told.textContent =
      found.length === 0
        ? (told.dataset['none'] ?? '')
        : (told.dataset['some'] ?? '').replace('{count}', String(found.length));
    list.replaceChildren(
      ...found.slice(0, mostFound).map(({ item, name, communeName }) => {
        const button = list.ownerDocument.createElement('button');
        button.type = 'button';
        button.textContent = name;
        const place = list.ownerDocument.createElement('span');
        place.textContent = communeName;
        button.append(place);
        button.addEventListener('click', () => {
          close();
          input.value = '';
          onChoose(item.code);
        });
        const line = list.ownerDocument.createElement('li');
        line.append(button);
        return line;
      }),
    );
  };
  input.addEventListener('input', fill);
  // Somebody may have typed before this script came.
  fill();
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      input.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const buttons = [...list.querySelectorAll('button')];
      const at = buttons.findIndex((button) => button === search.ownerDocument.activeElement);
      const next =
        buttons[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? (event.key === 'ArrowUp' ? input : null);
      next?.focus();
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target === input) {
      list.querySelector('button')?.click();
    }
  });
  search.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !search.contains(event.relatedTarget)) close();
  });
}
