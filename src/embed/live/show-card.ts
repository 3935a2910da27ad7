import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import type { MapPadding } from '#map/map-controller-options.ts';
import type { PageParts } from '../page/page-parts.ts';
import type { PublishedReach, SnapshotCommune } from '../snapshot/snapshot.ts';
import type { EmbedWords } from '../words/embed-words.ts';
import { create } from './create-element.ts';
import { buildOutsideLink } from './outside-link.ts';
import { listCommuneFacts, listSiteFacts, type Fact } from './list-facts.ts';

export type Card = {
  readonly showSite: (site: Site, commune: SnapshotCommune | null) => void;
  readonly showCommune: (commune: SnapshotCommune, reach: PublishedReach | null) => void;
  readonly close: () => void;
};

type CardEvents = {
  readonly onClose: () => void;
  /** What of the map the card covers. */
  readonly onRoom: (padding: MapPadding) => void;
};

const nothingCovered: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The card of what is selected, over the map: public facts only. */
export function createCard(
  { card, stage, main }: PageParts,
  words: EmbedWords,
  { onClose, onRoom }: CardEvents,
): Card {
  const { t, formats, language } = words;
  const appUrl = main.dataset['app'] ?? '';
  const nameOf = ({ nameVi, nameEn }: Pick<Site, 'nameVi' | 'nameEn'>) =>
    (language === 'en' ? nameEn : null) ?? nameVi;
  const close = () => {
    card.hidden = true;
    onRoom(nothingCovered);
  };
  const open = (kind: string, name: string, ...content: readonly (Node | null)[]) => {
    const button = create('button', { className: 'close', type: 'button', textContent: '×' });
    button.setAttribute('aria-label', t('embed.card.close'));
    button.addEventListener('click', () => {
      close();
      onClose();
    });
    card.replaceChildren(
      button,
      create('p', { className: 'kind', textContent: kind }),
      create('h2', { textContent: name }),
      ...content.filter((each) => each !== null),
    );
    card.hidden = false;
    const isBeside = card.offsetHeight >= stage.clientHeight - 40;
    onRoom(
      isBeside
        ? { ...nothingCovered, right: card.offsetWidth }
        : { ...nothingCovered, bottom: Math.min(card.offsetHeight, stage.clientHeight / 2) },
    );
  };
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    onClose();
  });
  return {
    close,
    showSite: (site, commune) => {
      const link =
        appUrl === ''
          ? null
          : buildOutsideLink(
              new URL(`/sites/${encodeURIComponent(site.code)}${language === 'vi' ? '' : '?lang=en'}`, appUrl)
                .href,
              words,
            );
      const invented = isInvented(site.provenance)
        ? create('p', { className: 'notice', textContent: t('provenance.synthetic.long') })
        : null;
      const since =
        site.statusSince === null
          ? ''
          : ` ${t('embed.card.since', { date: formats.date(site.statusSince) })}`;
      open(
        t(`kind.${site.kind}`),
        nameOf(site),
        statusLine(site, `${t(`status.${site.status}`)}${since}`),
        factList(listSiteFacts(site, commune === null ? null : nameOf(commune), words)),
        invented,
        link,
      );
    },
    showCommune: (commune, reach) =>
      open(t('embed.card.commune'), nameOf(commune), factList(listCommuneFacts(commune, reach, words))),
  };
}

function statusLine({ status }: Site, text: string): HTMLElement {
  const line = create('p', { className: 'status' });
  const namespace = 'http://www.w3.org/2000/svg';
  const mark = document.createElementNS(namespace, 'svg');
  mark.setAttribute('class', `m s-${status}`);
  mark.setAttribute('viewBox', `0 0 ${markBox} ${markBox}`);
  mark.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', statusMarkPath(status));
  path.setAttribute('fill-rule', 'evenodd');
  mark.append(path);
  line.append(mark, text);
  return line;
}

function factList(facts: readonly Fact[]): HTMLElement {
  const list = create('dl', {});
  for (const { label, value } of facts)
    list.append(create('dt', { textContent: label }), create('dd', { textContent: value }));
  return list;
}
