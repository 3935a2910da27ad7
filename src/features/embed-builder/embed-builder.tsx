import { useCallback, useEffect, useState } from 'react';
import type { MapView } from '#domain/map-view.ts';
import { defaultEmbedOptions, type EmbedOptions } from '#embed/options/embed-options.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import {
  buildEmbedUrl,
  buildIframeSnippet,
  buildScriptSnippet,
  frameSizes,
  type FrameSize,
} from './build-snippets.ts';
import styles from './embed-builder.module.css';
import { Instructions } from './instructions.tsx';
import { OptionFields } from './option-fields.tsx';
import { Preview } from './preview.tsx';
import { readPublishedPage, type PublishedPage, type PublishedProblem } from './read-published-page.ts';
import { Snippet } from './snippet.tsx';

const sizes = Object.keys(frameSizes) as readonly FrameSize[];

/** Makes the code that puts the public map on a portal's page. */
export function EmbedBuilder() {
  const { t, formats } = useI18n();
  const [page, setPage] = useState<PublishedPage | PublishedProblem | null>(null);
  const read = useCallback(
    () => readPublishedPage('/embed', formats.collator).then((got) => (got.ok ? got.value : got.error)),
    [formats],
  );
  useEffect(() => {
    let isWanted = true;
    const show = async () => {
      const got = await read();
      if (isWanted) setPage(got);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [read]);
  if (page === null) return <Skeleton label={t('embedBuilder.loading')} lines={8} />;
  if (typeof page === 'string')
    return (
      <section className={styles['problem']} role="alert">
        <h2>{t(`embedBuilder.problem.${page}`)}</h2>
        <p>{t(`embedBuilder.problemText.${page}`)}</p>
        <Button look="primary" onClick={() => void read().then(setPage)}>
          {t('app.retry')}
        </Button>
      </section>
    );
  return <Workbench page={page} />;
}

function Workbench({ page }: { readonly page: PublishedPage }) {
  const { t, formats } = useI18n();
  const [options, setOptions] = useState<EmbedOptions>(defaultEmbedOptions);
  const [size, setSize] = useState<FrameSize>('normal');
  const [view, setView] = useState<MapView | null>(null);
  const change = (part: Partial<EmbedOptions>) => setOptions((now) => ({ ...now, ...part }));
  const keepView = useCallback((next: MapView) => setView(next), []);
  const parts = { baseUrl: window.location.origin, options, title: page.title };
  return (
    <div className={styles['bench']}>
      <OptionFields page={page} options={options} onChange={change} />
      <div className={styles['work']}>
        <p className={styles['about']}>{t('embedBuilder.published', { date: formats.date(page.asOf) })}</p>
        <ChoiceGroup
          label={t('embedBuilder.size')}
          value={size}
          options={sizes.map((value) => ({ value, label: t(`embedBuilder.size.${value}`) }))}
          onChange={setSize}
        />
        <Preview options={options} size={size} title={page.title} onView={keepView} />
        <div className={styles['line']}>
          <Button
            disabled={view === null}
            onClick={() => view !== null && change({ frame: { kind: 'view', view } })}
          >
            {t('embedBuilder.view.keep')}
          </Button>
          {options.frame !== null && (
            <Button look="quiet" onClick={() => change({ frame: null })}>
              {t('embedBuilder.view.whole')}
            </Button>
          )}
          <small>{t(view === null ? 'embedBuilder.view.how' : 'embedBuilder.view.ready')}</small>
        </div>
        <h2>{t('embedBuilder.codes')}</h2>
        <Snippet
          title={t('embedBuilder.iframe')}
          about={t('embedBuilder.iframe.about')}
          text={buildIframeSnippet(parts, size)}
        />
        <Snippet
          title={t('embedBuilder.script')}
          about={t('embedBuilder.script.about')}
          text={buildScriptSnippet(parts)}
        />
        <Snippet
          title={t('embedBuilder.link')}
          about={t('embedBuilder.link.about')}
          text={buildEmbedUrl(parts)}
        />
        <Instructions />
      </div>
    </div>
  );
}
