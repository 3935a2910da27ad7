import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { measureGeodesic } from '#domain/geodesic.ts';
import type { WhatIfEdit } from '#domain/what-if.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { dropSources } from '#state/try-what-if.ts';
import { Button } from '#ui/button.tsx';
import { chooseSource } from './choose-source.ts';
import { useSourceName } from './use-source-name.ts';
import type { TriedSources } from './use-tried-sources.ts';
import styles from './what-if.module.css';

/** Everything that is supposed now, each with a way to take it back. */
export function EditList({ sources: { facts } }: { readonly sources: TriedSources }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const { coverage } = stores;
  const edits = useStore(coverage, (now) => now.whatIf.edits);
  const nameOf = useSourceName();
  if (edits.length === 0) return null;
  const describe = (edit: WhatIfEdit): string => {
    const fact = facts.get(edit.id);
    switch (edit.kind) {
      case 'move': {
        const from = fact?.lonLat ?? null;
        const far = from === null ? null : formats.distance(measureGeodesic(from, edit.lonLat).distanceM);
        return far === null ? t('whatIf.edit.place') : t('whatIf.edit.move', { distance: far });
      }
      case 'set_status':
        return t('whatIf.edit.status', { status: t(`status.${edit.status}`) });
      case 'set_radius':
        return t('whatIf.edit.radius', { radius: formats.distance(edit.radiusM) });
      case 'add':
        return t('whatIf.edit.add', { kind: t(`kind.${edit.source.kind}`) });
    }
  };
  return (
    <section className={styles['section']}>
      <h3>{t('whatIf.edits', { count: edits.length })}</h3>
      <ul className={styles['edits']}>
        {edits.map((edit) => {
          const { title } = nameOf(edit.id);
          const isGone = edit.kind !== 'add' && !facts.has(edit.id);
          return (
            <li key={`${edit.kind} ${edit.id}`}>
              <button type="button" onClick={() => chooseSource(stores, edit.id)}>
                {title}
                <small>{isGone ? t('whatIf.edit.gone') : describe(edit)}</small>
              </button>
              <Button
                look="icon"
                aria-label={t('whatIf.edit.drop', { name: title, what: describe(edit) })}
                onClick={() => dropSources(coverage, [edit.id], edit.kind)}
              >
                <X size={16} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
