import { useStore } from 'zustand';
import type { LonLat } from '#domain/lon-lat.ts';
import type { Site } from '#domain/site.ts';
import { vn2000Zones } from '#files/crs/vn2000-meridians.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { SelectField } from '#ui/select-field.tsx';
import { PositionFacts } from './position-facts.tsx';
import styles from './position.module.css';
import { ReceivedCoordinates } from './received-coordinates.tsx';
import styleOfPanel from './site-panel.module.css';
import { nearestMeridianDeg, suggestMeridians } from './suggest-meridians.ts';

const byProvince = 'province';

/** The place of a site with a choice of meridian, and for members the coordinates as they came. */
export function PositionSection({ site }: { readonly site: Site }) {
  const { t } = useI18n();
  const isMember = useStore(useStores().network, (now) => now.audience === 'member');
  return (
    <div className={styles['position']}>
      {site.lonLat === null ? (
        <p className={styleOfPanel['soft']}>{t('site.position.none')}</p>
      ) : (
        <KnownPosition site={site} lonLat={site.lonLat} />
      )}
      {isMember && <ReceivedCoordinates siteId={site.id} />}
    </div>
  );
}

function KnownPosition({ site, lonLat }: { readonly site: Site; readonly lonLat: LonLat }) {
  const { t, formats } = useI18n();
  const { network, preferences } = useStores();
  const units = useStore(network, (now) => now.units);
  const chosen = useStore(preferences, (now) => now.meridianDeg);
  const suggested = suggestMeridians(site.units, units);
  const followedDeg = suggested[0]?.meridianDeg ?? nearestMeridianDeg(lonLat);
  const before = suggested.filter(({ meridianDeg }) => meridianDeg !== followedDeg);
  return (
    <>
      <PositionFacts
        lonLat={lonLat}
        accuracyM={site.positionAccuracyM}
        method={site.positionMethod}
        meridianDeg={chosen ?? followedDeg}
      />
      <SelectField
        label={t('where.meridian')}
        value={chosen === null ? byProvince : String(chosen)}
        onChange={(value) =>
          preferences.setState({ meridianDeg: value === byProvince ? null : Number(value) })
        }
        groups={[
          {
            label: t('where.meridian.province'),
            options: [
              {
                value: byProvince,
                label: t('where.meridian.of', {
                  meridian: formats.meridian(followedDeg),
                  province: suggested[0]?.province.nameVi ?? t('where.meridian.nearest'),
                }),
              },
              ...before.map(({ meridianDeg, province }) =>
                option(
                  meridianDeg,
                  t('where.meridian.of', {
                    meridian: formats.meridian(meridianDeg),
                    province: t('where.meridian.before', { province: province.nameVi }),
                  }),
                ),
              ),
            ],
          },
          {
            label: t('where.meridian.other'),
            options: vn2000Zones
              .filter(({ meridianDeg }) => !before.some((each) => each.meridianDeg === meridianDeg))
              .map(({ meridianDeg }) => option(meridianDeg, formats.meridian(meridianDeg))),
          },
        ]}
      />
    </>
  );
}

function option(meridianDeg: number, label: string) {
  return { value: String(meridianDeg), label };
}
