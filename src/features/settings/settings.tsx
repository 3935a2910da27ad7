import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { languages, themes } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import styles from './settings.module.css';

/** Language and appearance. */
export function Settings() {
  const { t } = useI18n();
  const { choices } = useStores();
  const language = useStore(choices, (now) => now.language);
  const theme = useStore(choices, (now) => now.theme);
  return (
    <div className={styles['settings']}>
      <ChoiceGroup
        label={t('settings.language')}
        value={language}
        options={languages.map((value) => ({ value, label: t(`settings.language.${value}`), lang: value }))}
        onChange={(value) => choices.setState({ language: value })}
      />
      <ChoiceGroup
        label={t('settings.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        onChange={(value) => choices.setState({ theme: value })}
      />
    </div>
  );
}
