import { useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { EvennessView } from './evenness-view.tsx';
import { FailureView } from './failure-view.tsx';
import { RadiusView } from './radius-view.tsx';
import styles from './curves.module.css';

const views = { radius: RadiusView, failure: FailureView, even: EvennessView } as const;
const names = ['radius', 'failure', 'even'] as const;

/** What the figures would be if something were otherwise: the radius, the number of working sources, the commune. */
export function CurvesPart() {
  const { t } = useI18n();
  const answer = useStore(useStores().coverage, (now) => now.answer);
  const [name, setName] = useState<(typeof names)[number]>('radius');
  if (answer === null) return <Skeleton label={t('curves.loading')} lines={8} />;
  const View = views[name];
  return (
    <div className={styles['part']}>
      <ChoiceGroup
        label={t('curves.choose')}
        options={names.map((value) => ({ value, label: t(`curves.view.${value}`) }))}
        value={name}
        onChange={setName}
      />
      <View answer={answer} />
    </div>
  );
}
