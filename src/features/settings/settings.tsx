import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { languages, themes } from '#state/choices.ts';
import { staleChoices, textSizes } from '#state/preferences-store.ts';
import { useStores } from '#state/stores.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import styles from './settings.module.css';

/** Language, appearance, and when knowledge counts as old. */
export function Settings() {
  const { t } = useI18n();
  const { choices, preferences } = useStores();
  const language = useStore(choices, (now) => now.language);
  const theme = useStore(choices, (now) => now.theme);
  const textSize = useStore(preferences, (now) => now.textSize);
  const staleAfterMonths = useStore(preferences, (now) => now.staleAfterMonths);
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
      <ChoiceGroup
        label={t('settings.textSize')}
        value={String(textSize)}
        options={textSizes.map((size) => ({ value: String(size), label: `${size} %` }))}
        onChange={(value) =>
          preferences.setState({ textSize: textSizes.find((each) => String(each) === value) ?? 100 })
        }
      />
      <ChoiceGroup
        label={t('settings.stale')}
        value={String(staleAfterMonths)}
        options={staleChoices.map((months) => ({
          value: String(months),
          label: t('settings.stale.months', { months }),
        }))}
        onChange={(value) =>
          preferences.setState({
            staleAfterMonths: staleChoices.find((each) => String(each) === value) ?? 12,
          })
        }
      />
    </div>
  );
}
