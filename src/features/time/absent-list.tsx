import { useStore } from 'zustand';
import type { Presence } from '#domain/network-as-of.ts';
import { glyphBox, siteBodyPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import type { Visible } from '#state/visible-store.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './on-date.module.css';

const absences = ['not_yet', 'gone'] as const satisfies readonly Presence[];
const listedLimit = 60;

/** What passes the filter and does not stand on the date: apart from what does, and never counted with it. */
export function AbsentList({ absent }: { readonly absent: Visible['absent'] }) {
  const { t } = useI18n();
  const { choices, stage } = useStores();
  const hides = useStore(stage, (now) => now.hidesAbsent);
  return (
    <div>
      <label className={styles['toggle']}>
        <input
          type="checkbox"
          checked={!hides}
          onChange={(event) => stage.setState({ hidesAbsent: !event.target.checked })}
        />
        {t('time.absent.show')}
      </label>
      {absences.map((absence) => {
        const sites = absent.sites.filter(({ id }) => absent.presenceOf.get(id) === absence);
        const clusters = absent.clusters.filter(({ id }) => absent.presenceOf.get(id) === absence).length;
        if (sites.length + clusters === 0) return null;
        return (
          <details key={absence} className={styles['absent']}>
            <summary>{t(`time.absent.${absence}`, { sites: sites.length, clusters })}</summary>
            <ul>
              {sites.slice(0, listedLimit).map((site) => (
                <li key={site.id}>
                  <button type="button" onClick={() => selectSite(choices, site.code)}>
                    <Glyph
                      path=""
                      box={glyphBox}
                      sizePx={14}
                      body={{ path: siteBodyPath(site.kind), fill: 'none', stroke: 'currentColor' }}
                    />
                    <span>{site.nameVi}</span>
                  </button>
                </li>
              ))}
            </ul>
            {sites.length > listedLimit && (
              <p>{t('time.absent.more', { count: sites.length - listedLimit })}</p>
            )}
          </details>
        );
      })}
    </div>
  );
}
