import { useId, useState, type FormEvent } from 'react';
import { useStore } from 'zustand';
import { rulingEffects } from '#domain/hamlet-ruling.ts';
import type { ClusterId, HamletId } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { nameSource } from '../figures/name-source.ts';
import styles from './commune.module.css';
import type { RulingError } from './hamlet-rulings.tsx';
import type { NearSource } from './list-hamlet-cover.ts';

const reasonLimit = 1000;

type RulingFormProps = {
  readonly hamletId: HamletId;
  readonly candidates: readonly NearSource[];
  readonly onDone: () => void;
};

/** Says that a hamlet is reached, or is not, by one cluster or by all; with a reason, which is kept. */
export function RulingForm({ hamletId, candidates, onDone }: RulingFormProps) {
  const { t, formats } = useI18n();
  const { coverageLoader, network } = useStores();
  const sites = useStore(network, (now) => now.sites);
  const clusters = useStore(network, (now) => now.clusters);
  const [effect, setEffect] = useState<(typeof rulingEffects)[number]>('assigned');
  const [clusterId, setClusterId] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<'reason' | NonNullable<RulingError>['kind'] | null>(null);
  const [isSaving, setSaving] = useState(false);
  const id = useId();
  const near = candidates.filter(({ sourceId }) => clusters.has(sourceId as ClusterId));
  const save = async () => {
    if (reason.trim() === '') {
      setProblem('reason');
      return;
    }
    setSaving(true);
    const error = await coverageLoader.putRuling({
      hamletId,
      clusterId: clusterId === '' ? null : (clusterId as ClusterId),
      effect,
      reason: reason.trim().normalize('NFC'),
    });
    setSaving(false);
    if (error === null) onDone();
    else setProblem(error.kind);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <ChoiceGroup
        label={t('coverage.ruling.say')}
        options={rulingEffects.map((value) => ({ value, label: t(`coverage.ruling.say.${value}`) }))}
        value={effect}
        onChange={setEffect}
      />
      <label htmlFor={`${id}-by`}>{t('coverage.ruling.by')}</label>
      <select id={`${id}-by`} value={clusterId} onChange={({ target }) => setClusterId(target.value)}>
        <option value="">{t('coverage.ruling.anySource')}</option>
        {near.map(({ sourceId, distanceM }) => (
          <option key={sourceId} value={sourceId}>
            {nameSource(sourceId, sites, clusters).title} ({formats.distance(distanceM)})
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-why`}>{t('coverage.ruling.reason')}</label>
      <textarea
        id={`${id}-why`}
        rows={2}
        maxLength={reasonLimit}
        value={reason}
        aria-invalid={problem === 'reason'}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          setReason(target.value);
          setProblem(null);
        }}
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles['fault']}>
          {t(
            problem === 'reason'
              ? 'coverage.ruling.needReason'
              : problem === 'forbidden'
                ? 'coverage.ruling.forbidden'
                : `error.${problem}`,
          )}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" disabled={isSaving}>
          {t('coverage.ruling.save')}
        </Button>
        <Button onClick={onDone}>{t('coverage.ruling.cancel')}</Button>
      </div>
    </form>
  );
}
