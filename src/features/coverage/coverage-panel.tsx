import { Suspense, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { reportError } from '#platform/report-error.ts';
import type { CoverageTab } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './coverage-panel.module.css';
import { Headline } from './figures/headline.tsx';
import { PanelHead } from './panel-head.tsx';
import { CoverageStatus } from './coverage-status.tsx';
import { CoverageLegend } from './overlay/coverage-legend.tsx';
import { coverageParts } from './parts.ts';
import { useCoverageSession } from './session/use-coverage-session.ts';

/** Who is reached and who is not: the parts of the analysis as tabs. */
export function CoveragePanel() {
  const { t } = useI18n();
  const { choices } = useStores();
  const session = useCoverageSession();
  const chosen = useStore(choices, (now) => now.part);
  const open = coverageParts.find(({ name }) => name === chosen) ?? coverageParts[0];
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const show = (part: CoverageTab) => choices.setState({ part });
  const step = (by: number) => {
    const at = coverageParts.findIndex((part) => part === open);
    const next = coverageParts[(at + by + coverageParts.length) % coverageParts.length];
    if (next === undefined) return;
    show(next.name);
    tabs.current?.querySelector<HTMLElement>(`[data-part="${next.name}"]`)?.focus();
  };
  const openName = open?.name;
  const before = useRef(openName);
  // What was pressed may have gone with the tab it stood in: whoever works by keys goes on at the new one.
  useEffect(() => {
    if (before.current === openName) return;
    before.current = openName;
    if (document.activeElement === document.body)
      tabs.current?.querySelector<HTMLElement>(`[data-part="${openName}"]`)?.focus();
  }, [openName]);
  if (open === undefined) return null;
  const { Body } = open;
  return (
    <div className={styles['panel']}>
      <PanelHead />
      <CoverageStatus session={session} />
      <Headline />
      {coverageParts.length > 1 && (
        <div ref={tabs} role="tablist" aria-label={t('coverage.parts')} className={styles['tabs']}>
          {coverageParts.map(({ name, title }) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              data-part={name}
              aria-selected={name === open.name}
              aria-controls={`${id}-body`}
              tabIndex={name === open.name ? 0 : -1}
              onClick={() => show(name)}
              onKeyDown={({ key }) => {
                if (key === 'ArrowRight') step(1);
                if (key === 'ArrowLeft') step(-1);
              }}
            >
              {t(title)}
            </button>
          ))}
        </div>
      )}
      <div
        id={`${id}-body`}
        {...(coverageParts.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `${id}-${open.name}` } : {})}
      >
        <ErrorBoundary
          onError={reportError}
          resetKey={open.name}
          title={t('app.broken.title')}
          text={t('app.broken.text')}
          againLabel={t('app.broken.again')}
        >
          <Suspense key={open.name} fallback={<Skeleton label={t('coverage.loading')} lines={8} />}>
            <Body />
          </Suspense>
        </ErrorBoundary>
      </div>
      <CoverageLegend />
    </div>
  );
}
