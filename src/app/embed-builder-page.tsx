import { Suspense, useEffect } from 'react';
import { createI18n, I18nProvider, useI18n } from '#i18n/i18n-context.ts';
import { languages, type Choices } from '#state/choices.ts';
import { useSchemeOf } from '#state/use-scheme.ts';
import { keepChoice } from '#platform/kept-choice.ts';
import styles from './embed-builder-page.module.css';
import { EmbedBuilder } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

export const embedBuilderPath = '/embed-builder';

/** A page of its own: it needs what is published, not what is in the database. */
export function EmbedBuilderPage({ language, theme }: Pick<Choices, 'language' | 'theme'>) {
  const scheme = useSchemeOf(theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = scheme;
    document.title = createI18n(language).t('embedBuilder.title');
  }, [language, scheme]);
  return (
    <I18nProvider value={createI18n(language)}>
      <Page />
    </I18nProvider>
  );
}

function Page() {
  const { t, language } = useI18n();
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <a href="/">{t('embedBuilder.back')}</a>
        <h1>{t('embedBuilder.title')}</h1>
        <nav aria-label={t('settings.language')}>
          {languages
            .filter((each) => each !== language)
            .map((each) => (
              <a
                key={each}
                href={`${embedBuilderPath}?lang=${each}`}
                lang={each}
                onClick={() => keepChoice('language', each)}
              >
                {t(`settings.language.${each}`)}
              </a>
            ))}
        </nav>
      </header>
      <main>
        <PartBoundary>
          <Suspense fallback={null}>
            <EmbedBuilder />
          </Suspense>
        </PartBoundary>
      </main>
    </div>
  );
}
