import { statuses } from '#domain/status.ts';
import {
  coverageLayers,
  embedLanguages,
  embedThemes,
  type EmbedOptions,
} from '#embed/options/embed-options.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { AccentField } from './accent-field.tsx';
import { CheckGroup } from './check-group.tsx';
import styles from './embed-builder.module.css';
import type { PublishedPage } from './read-published-page.ts';
import { TimeField } from './time-field.tsx';

type OptionFieldsProps = {
  readonly page: PublishedPage;
  readonly options: EmbedOptions;
  readonly onChange: (part: Partial<EmbedOptions>) => void;
};

const parts = ['hasControls', 'hasLegend', 'hasSearch', 'hasTable'] as const;

/** Every option of the public map as a field. What nothing was published of is not offered. */
export function OptionFields({ page, options, onChange }: OptionFieldsProps) {
  const { t } = useI18n();
  const { kinds } = page;
  return (
    <form className={styles['fields']} onSubmit={(event) => event.preventDefault()}>
      <h2>{t('embedBuilder.what')}</h2>
      <CheckGroup
        label={t('embedBuilder.kinds')}
        note={t('embedBuilder.noneIsAll')}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        chosen={options.kinds}
        onChange={(chosen) => onChange({ kinds: chosen })}
      />
      <CheckGroup
        label={t('embedBuilder.statuses')}
        note={t('embedBuilder.noneIsAll')}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        chosen={options.statuses}
        onChange={(chosen) => onChange({ statuses: chosen })}
      />
      <label className={styles['field']}>
        {t('embedBuilder.commune')}
        <select
          value={options.commune ?? ''}
          onChange={({ target }) =>
            onChange({ commune: page.communes.find(({ uid }) => uid === target.value)?.uid ?? null })
          }
        >
          <option value="">{t('embedBuilder.commune.all')}</option>
          {page.communes.map(({ uid, name }) => (
            <option key={uid} value={uid}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {t('embedBuilder.site')}
        <select
          value={options.site ?? ''}
          onChange={({ target }) => onChange({ site: target.value === '' ? null : target.value })}
        >
          <option value="">{t('embedBuilder.site.none')}</option>
          {kinds.map((kind) => (
            <optgroup key={kind} label={t(`kind.${kind}`)}>
              {page.sites
                .filter((site) => site.kind === kind)
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {t('embedBuilder.coverage')}
        <select
          value={options.coverage ?? ''}
          onChange={({ target }) =>
            onChange({ coverage: coverageLayers.find((layer) => layer === target.value) ?? null })
          }
        >
          <option value="">{t('embedBuilder.coverage.none')}</option>
          {coverageLayers.map((layer) => (
            <option key={layer} value={layer}>
              {t(`embedBuilder.coverage.${layer}`)}
            </option>
          ))}
        </select>
      </label>
      <TimeField asOf={page.asOf} time={options.time} onChange={(time) => onChange({ time })} />
      <h2>{t('embedBuilder.look')}</h2>
      <ChoiceGroup
        label={t('embedBuilder.language')}
        value={options.language ?? 'vi'}
        options={embedLanguages.map((value) => ({
          value,
          label: t(`settings.language.${value}`),
          lang: value,
        }))}
        onChange={(language) => onChange({ language: language === 'vi' ? null : language })}
      />
      <ChoiceGroup
        label={t('embedBuilder.theme')}
        value={options.theme}
        options={embedThemes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <AccentField accent={options.accent} onChange={(accent) => onChange({ accent })} />
      <CheckGroup
        label={t('embedBuilder.parts')}
        options={parts.map((value) => ({ value, label: t(`embedBuilder.part.${value}`) }))}
        chosen={new Set(parts.filter((part) => options[part]))}
        onChange={(chosen) =>
          onChange(Object.fromEntries(parts.map((part) => [part, chosen.has(part)])) as Partial<EmbedOptions>)
        }
      />
    </form>
  );
}
