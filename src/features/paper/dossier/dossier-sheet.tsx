import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { SiteInvestment } from '#domain/investment.ts';
import type { Site } from '#domain/site.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { Loaded } from '#state/details-store.ts';
import { useStores } from '#state/stores.ts';
import { Sheet } from '../sheet.tsx';
import { DossierFacts } from './dossier-facts.tsx';
import { DossierFoot } from './dossier-foot.tsx';
import { DossierHead } from './dossier-head.tsx';
import { isCutOut, limitAfter, type DossierCuts, type DossierLimits } from './dossier-limits.ts';
import { DossierMapFigure } from './dossier-map-figure.tsx';
import { DossierMoney } from './dossier-money.tsx';
import { DossierPhotos } from './dossier-photos.tsx';
import { DossierTimeline } from './dossier-timeline.tsx';
import styles from './dossier.module.css';
import { countYears } from './list-years.ts';
import type { DossierMap } from './make-dossiers.ts';

type DossierSheetProps = { readonly site: Site; readonly map: DossierMap };

/** One site on one page of A4. What does not fit is cut from the longest list, and the cut is told. */
export const DossierSheet = memo(function DossierSheet({ site, map }: DossierSheetProps) {
  const { t } = useI18n();
  const { dated, details } = useStores();
  const asOf = useStore(dated, (now) => now.asOf);
  const allEvents = valuesOf<StatusEvent>(useStore(details, (now) => now.siteEvents.get(site.id)));
  const allInvestments = valuesOf<SiteInvestment>(useStore(details, (now) => now.investments.get(site.id)));
  const events = allEvents.filter(({ effectiveFrom }) => asOf === null || effectiveFrom <= asOf);
  const investments = allInvestments.filter(({ decisionDate }) => asOf === null || decisionDate <= asOf);
  const lengths = {
    events: events.length,
    years: countYears(investments),
    decisions: investments.length,
  };
  const { body, limits } = useFit(lengths);
  return (
    <Sheet label={`${t('paper.dossier.title')}: ${site.nameVi}`} size="a4" orientation="portrait">
      <div className={styles['dossier']}>
        <DossierHead site={site} />
        <div ref={body} className={styles['body']}>
          <div className={styles['place']}>
            <DossierMapFigure site={site} map={map} />
            <DossierFacts site={site} />
          </div>
          <DossierPhotos site={site} />
          <div className={styles['past']}>
            <DossierTimeline events={events} limit={limits.events} />
            <DossierMoney
              investments={investments}
              yearLimit={limits.years}
              decisionLimit={limits.decisions}
            />
          </div>
        </div>
        <DossierFoot
          site={site}
          events={events}
          isIllustrative={map.kind === 'drawn' && map.isIllustrative}
        />
      </div>
    </Sheet>
  );
});

function valuesOf<Value>(loaded: Loaded<Value> | undefined): readonly Value[] {
  return loaded?.kind === 'loaded' ? loaded.values : [];
}

/** Cuts lines of the column that is too long, before anything is seen, until the page holds what is left. */
function useFit({ events, years, decisions }: DossierLimits) {
  const body = useRef<HTMLDivElement>(null);
  const [cuts, setCuts] = useState<DossierCuts>({ history: 0, money: 0 });
  const limits = useMemo(
    () => limitAfter(cuts, { events, years, decisions }),
    [cuts, events, years, decisions],
  );
  useLayoutEffect(() => {
    const page = body.current;
    if (page === null) return;
    const bottom = page.getBoundingClientRect().bottom + 0.5;
    const tooLong = (['history', 'money'] as const).filter((column) => {
      const part = page.querySelector(`[data-column="${column}"]`);
      return part !== null && part.getBoundingClientRect().bottom > bottom && !isCutOut(column, limits);
    });
    if (tooLong.length === 0) return;
    setCuts((now) => ({
      history: now.history + Number(tooLong.includes('history')),
      money: now.money + Number(tooLong.includes('money')),
    }));
  }, [limits]);
  return { body, limits };
}
