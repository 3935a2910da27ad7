import { LocateFixed, Power, Wrench } from 'lucide-react';
import { useStore } from 'zustand';
import { findReachRadius } from '#domain/reach-radius.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { isOperating } from '#domain/status.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { addEdits, dropSources } from '#state/try-what-if.ts';
import { Button } from '#ui/button.tsx';
import { RadiusField } from '../controls/radius-field.tsx';
import { numberOfNew } from './new-source.ts';
import { useSourceName } from './use-source-name.ts';
import type { TriedSources } from './use-tried-sources.ts';
import styles from './what-if.module.css';

/** What one can try with the site or cluster that was chosen on the map or in a list. */
export function ChosenSource({ sources: { facts, get, idsOf } }: { readonly sources: TriedSources }) {
  const { t } = useI18n();
  const { coverage } = useStores();
  const chosenId = useStore(coverage, (now) => now.chosenSourceId);
  const edits = useStore(coverage, (now) => now.whatIf.edits);
  const nameOf = useSourceName();
  if (chosenId === null) return null;
  const ids = idsOf(chosenId);
  const chosen = ids.flatMap((id) => get(id) ?? []);
  const [only] = chosen;
  if (only === undefined) return null;
  const { title, detail } = nameOf(chosenId);
  const working = chosen.filter(({ status }) => isOperating(status)).length;
  const isSupposed = edits.some(({ id }) => ids.includes(id));
  const setStatus = (status: 'good' | 'suspended') =>
    addEdits(
      coverage,
      chosen
        .filter((source) => source.status !== status)
        .map(({ id }) => ({ kind: 'set_status', id, status })),
    );
  return (
    <section className={styles['section']} data-chosen={chosenId}>
      <h3>{title}</h3>
      <p className={styles['note']}>{[detail, sayStatus()].filter(Boolean).join(' · ')}</p>
      <div className={styles['buttons']}>
        {chosen.some(({ status }) => status !== 'good') && (
          <Button onClick={() => setStatus('good')}>
            <Wrench size={16} aria-hidden="true" /> {t('whatIf.repair')}
          </Button>
        )}
        {working > 0 && numberOfNew(chosenId) === null && (
          <Button onClick={() => setStatus('suspended')}>
            <Power size={16} aria-hidden="true" /> {t('whatIf.switchOff')}
          </Button>
        )}
        {isSupposed && (
          <Button look="link" onClick={() => dropSources(coverage, ids)}>
            {t(numberOfNew(chosenId) === null ? 'whatIf.putBack' : 'whatIf.takeAway')}
          </Button>
        )}
      </div>
      {chosen.length === 1 && <OneSource source={only} />}
    </section>
  );

  function sayStatus(): string {
    if (chosen.length > 1) return t('whatIf.working', { working, count: chosen.length });
    const before = facts.get(ids[0] ?? '')?.status;
    const now = only === undefined ? '' : t(`status.${only.status}`);
    return before === undefined || before === only?.status
      ? now
      : t('whatIf.status.was', { now, before: t(`status.${before}`) });
  }
}

/** Radius and place can be tried with one thing only. */
function OneSource({ source }: { readonly source: ReachSource }) {
  const { t, formats } = useI18n();
  const { coverage, choices } = useStores();
  const defaults = useStore(choices, (now) => now.coverage.radiusDefaultsM);
  const key = source.kind === 'radio_station' ? source.technology : source.kind;
  const { radiusM, origin } = findReachRadius(source, defaults[key]);
  const focusHandle = () =>
    document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(source.id)}"]`)?.focus();
  return (
    <>
      <RadiusField
        label={t('whatIf.radius')}
        note={t(`whatIf.radius.${origin}`)}
        valueM={radiusM}
        onChange={(next) => addEdits(coverage, [{ kind: 'set_radius', id: source.id, radiusM: next }])}
      />
      <p className={styles['note']}>
        {source.lonLat === null
          ? t('whatIf.noPlace')
          : t('whatIf.move', { place: formats.coordinates(source.lonLat) })}
      </p>
      {source.lonLat !== null && (
        <div>
          <Button onClick={focusHandle}>
            <LocateFixed size={16} aria-hidden="true" /> {t('whatIf.moveByKeys')}
          </Button>
        </div>
      )}
    </>
  );
}
