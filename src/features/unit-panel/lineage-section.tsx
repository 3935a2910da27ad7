import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AdminLink } from '#domain/admin-link.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Section } from '#ui/section.tsx';
import { UnitLink } from './unit-link.tsx';
import styles from './unit-panel.module.css';

/** What the unit was made from, and what it went into, with the shares of the older unit. */
export function LineageSection({ unit }: { readonly unit: AdminUnit }) {
  const { t } = useI18n();
  const links = useStore(useStores().network, (now) => now.links);
  const from = useMemo(() => links.filter(({ toUid }) => toUid === unit.uid), [links, unit]);
  const to = useMemo(() => links.filter(({ fromUid }) => fromUid === unit.uid), [links, unit]);
  if (from.length === 0 && to.length === 0) return null;
  const shown = [...from, ...to];
  return (
    <Section title={t('lineage.title')}>
      {from.length > 0 && <Links title={t('lineage.from')} links={from} end="fromUid" />}
      {to.length > 0 && <Links title={t('lineage.to')} links={to} end="toUid" />}
      {shown.some((link) => !isWhole(link)) && <p className={styles['note']}>{t('lineage.of')}</p>}
    </Section>
  );
}

type LinksProps = {
  readonly title: string;
  readonly links: readonly AdminLink[];
  readonly end: 'fromUid' | 'toUid';
};

function Links({ title, links, end }: LinksProps) {
  const { t, formats } = useI18n();
  const units = useStore(useStores().network, (now) => now.units);
  const say = (link: AdminLink) => {
    if (isWhole(link)) return t('lineage.whole');
    if (link.shareArea === null) return t('lineage.unknown');
    const area = formats.percent(link.shareArea);
    return link.sharePopulation === null
      ? t('lineage.share.area', { area })
      : t('lineage.share', { area, people: formats.percent(link.sharePopulation) });
  };
  return (
    <div className={styles['attention']}>
      <h4>{title}</h4>
      <ul>
        {links.map((link) => {
          const other = units.get(link[end]);
          return (
            <li key={link[end]}>
              {other === undefined ? <span>{link[end]}</span> : <UnitLink unit={other} />}
              <span>{say(link)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function isWhole({ shareArea, sharePopulation }: AdminLink): boolean {
  return shareArea === 1 && (sharePopulation === null || sharePopulation === 1);
}
