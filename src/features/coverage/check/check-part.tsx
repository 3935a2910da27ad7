import { useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './check.module.css';
import { CheckProgress } from './check-progress.tsx';
import { CheckResult } from './check-result.tsx';
import { useTurfCheck } from './use-turf-check.ts';

/** The figures once more by an independent engine, and why the two cannot be quite the same. */
export function CheckPart() {
  const { t, formats } = useI18n();
  const { coverage, choices, network } = useStores();
  const answer = useStore(coverage, (now) => now.answer);
  const selection = useStore(choices, (now) => now.selection);
  const units = useStore(network, (now) => now.units);
  const unitName = useUnitName();
  const [chosen, setChosen] = useState<string | null>(null);
  const { state, check, cancel } = useTurfCheck();
  if (answer === null) return <Skeleton label={t('coverage.loading')} lines={6} />;
  const { communeUids } = answer.ground;
  const selected = selection?.kind === 'unit' ? communeUids.find((uid) => uid === selection.uid) : undefined;
  const ranked = answer.result.communes.toSorted((a, b) => a.gapRank - b.gapRank);
  const uid =
    communeUids.find((each) => each === chosen) ?? selected ?? ranked[0]?.uid ?? communeUids[0] ?? '';
  const isRunning = state.kind === 'running';
  const group = (isBorder: boolean) => ({
    label: t(isBorder ? 'check.group.border' : 'check.group.others'),
    options: communeUids
      .filter((each) => (units.get(each)?.isBorder ?? false) === isBorder)
      .map((each) => ({ value: each as string, label: unitName(each) }))
      .toSorted((a, b) => formats.collator.compare(a.label, b.label)),
  });
  return (
    <div className={styles['part']}>
      <p>{t('check.lead')}</p>
      <SelectField
        label={t('check.commune')}
        groups={[group(true), group(false)].filter(({ options }) => options.length > 0)}
        value={uid}
        onChange={setChosen}
      />
      <div className={styles['actions']}>
        <Button
          look={isRunning ? 'plain' : 'primary'}
          disabled={isRunning}
          onClick={() => void check(answer, [communeUids.findIndex((each) => each === uid)])}
        >
          {t('check.run.commune')}
        </Button>
        <Button disabled={isRunning} onClick={() => void check(answer, null)}>
          {t('check.run.all', { count: communeUids.length })}
        </Button>
      </div>
      {state.kind === 'running' && <CheckProgress done={state.done} of={state.of} onCancel={cancel} />}
      {state.kind === 'cancelled' && <p role="status">{t('check.cancelled')}</p>}
      {state.kind === 'failed' && <p role="alert">{t('check.failed')}</p>}
      {state.kind === 'done' && <CheckResult check={state} isStale={state.answer !== answer} />}
      <section className={styles['why']}>
        <h4>{t('check.why.title')}</h4>
        <p>{t('check.why.shape')}</p>
        <p>{t('check.why.circle')}</p>
        <p>{t('check.why.share')}</p>
        <p>{t('check.why.edge')}</p>
      </section>
    </div>
  );
}
