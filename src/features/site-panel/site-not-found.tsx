import { useMemo } from 'react';
import { useStore } from 'zustand';
import { findNearestCodes } from '#domain/find-nearest-codes.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './site-panel.module.css';

const nearestCount = 4;

/** A link to a code that nothing has: what may be wrong, what is near, and the way back. */
export function SiteNotFound({ code }: { readonly code: string }) {
  const { t } = useI18n();
  const { choices, network } = useStores();
  const sites = useStore(network, (now) => now.sites);
  const nearest = useMemo(() => findNearestCodes(sites.values(), code, nearestCount), [sites, code]);
  return (
    <div className={styles['notFound']} role="alert">
      <h2 tabIndex={-1} data-panel-title="">
        {t('notFound.title', { code })}
      </h2>
      <p>{t('notFound.text')}</p>
      {nearest.length > 0 && (
        <div>
          <p>{t('notFound.nearest')}</p>
          <ul>
            {nearest.map((site) => (
              <li key={site.id}>
                <Button look="link" onClick={() => selectSite(choices, site.code)}>
                  {site.nameVi}
                </Button>{' '}
                <span className={styles['soft']}>{site.code}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button
          look="primary"
          onClick={() => choices.setState({ screen: 'map', selection: null, view: null })}
        >
          {t('notFound.back')}
        </Button>
      </div>
    </div>
  );
}
