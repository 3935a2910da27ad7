import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { orientations, sheetSizes, type PaperMap } from '#state/paper.ts';
import { useStores } from '#state/stores.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import styles from '../paper.module.css';

const scales = [
  10_000, 25_000, 50_000, 100_000, 150_000, 250_000, 500_000, 750_000, 1_000_000, 2_000_000, 5_000_000,
  10_000_000,
];

/** What a reader chooses about the sheet. All of it is in the address. */
export function MapOptions({ paper }: { readonly paper: PaperMap }) {
  const { t, formats } = useI18n();
  const { choices } = useStores();
  const isOfCoverage = useStore(choices, (now) => now.screen === 'coverage');
  const change = (part: Partial<PaperMap>) => choices.setState({ paper: { ...paper, ...part } });
  const listed = paper.scale === null || scales.includes(paper.scale) ? scales : [paper.scale, ...scales];
  return (
    <div className={styles['options']}>
      <label className={`${styles['field']} ${styles['title']}`}>
        <span>{t('paper.sheetMap.title')}</span>
        <input
          type="text"
          maxLength={120}
          placeholder={t(isOfCoverage ? 'runs.map.title' : 'paper.sheetMap.defaultTitle')}
          value={paper.title ?? ''}
          onChange={({ target }) => change({ title: target.value.normalize('NFC') || null })}
        />
      </label>
      <ChoiceGroup
        label={t('paper.sheetMap.size')}
        value={paper.size}
        options={sheetSizes.map((value) => ({ value, label: t(`paper.sheetMap.size.${value}`) }))}
        onChange={(size) => change({ size })}
      />
      <ChoiceGroup
        label={t('paper.sheetMap.turn')}
        value={paper.orientation}
        options={orientations.map((value) => ({ value, label: t(`paper.sheetMap.turn.${value}`) }))}
        onChange={(orientation) => change({ orientation })}
      />
      <label className={styles['field']}>
        <span>{t('paper.sheetMap.scale')}</span>
        <select
          value={paper.scale ?? ''}
          onChange={({ target }) => change({ scale: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{t('paper.sheetMap.scale.auto')}</option>
          {listed.map((scale) => (
            <option key={scale} value={scale}>
              1:{formats.integer(scale)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
