import type { EmbedWords } from '../words/embed-words.ts';
import { create } from './create-element.ts';

/** A link out of the map. Where the frame may not open windows, its address is shown to be copied instead. */
export function buildOutsideLink(url: string, { t }: EmbedWords): HTMLElement {
  const box = create('div', { className: 'outside' });
  const link = create('a', {
    href: url,
    target: '_blank',
    rel: 'noopener',
    textContent: t('embed.card.more'),
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || window.parent === window) return;
    event.preventDefault();
    const opened = window.open(url, '_blank');
    if (opened === null) box.replaceChildren(...addressToCopy(url, t));
    else opened.opener = null;
  });
  box.append(link);
  return box;
}

function addressToCopy(url: string, t: EmbedWords['t']): readonly HTMLElement[] {
  const field = create('input', { value: url, readOnly: true });
  field.setAttribute('aria-label', t('embed.card.more'));
  const told = create('span', { className: 'copied' });
  told.setAttribute('role', 'status');
  const button = create('button', { type: 'button', textContent: t('embed.card.copy') });
  const copy = async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(url);
      told.textContent = t('embed.card.copied');
    } catch {
      told.textContent = t('embed.card.copyFailed');
    }
  };
  button.addEventListener('click', () => void copy());
  return [create('p', { textContent: t('embed.card.address') }), field, button, told];
}
