import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { toAdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { vn2000MeridianOf, vn2000Zones } from '#files/crs/vn2000-meridians.ts';
import { toVn2000 } from '#files/crs/vn2000-position.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import styles from './place-panel.module.css';

/** The place in degrees, in degrees, minutes and seconds, and in VN-2000 from a meridian that can be chosen. */
export function CoordinateLines({ lonLat }: { readonly lonLat: LonLat }) {
  const { t, formats } = useI18n();
  const { network } = useStores();
  const { status, units } = useStore(network);
  const vintage = useShownVintage();
  const [chosen, setChosen] = useState<number | null>(null);
  const homes = [...(status?.homeCodes ?? [])].flatMap(([of, code]) => {
    const meridianDeg = vn2000MeridianOf(code, of);
    const province = units.get(toAdminUnitUid(code, of))?.nameVi ?? code;
    return meridianDeg === null ? [] : [{ meridianDeg, of, province }];
  });
  const home = homes.find(({ of }) => of === vintage) ?? homes[0];
  const meridianDeg = chosen ?? home?.meridianDeg ?? nearestMeridian(lonLat);
  const { northingM, eastingM } = toVn2000(lonLat, meridianDeg);
  const [lon, lat] = lonLat;
  const others = vn2000Zones.filter((zone) => homes.every((each) => each.meridianDeg !== zone.meridianDeg));
  return (
    <>
      <dl className={styles['lines']}>
        <Line label={t('where.degrees')} copied={`${lat.toFixed(6)}, ${lon.toFixed(6)}`}>
          {formats.coordinates(lonLat)}
        </Line>
        <Line label={t('where.dms')} copied={formats.dms(lonLat)}>
          {formats.dms(lonLat)}
        </Line>
        <Line
          label={t('where.vn2000', { meridian: formats.meridian(meridianDeg) })}
          copied={`${northingM.toFixed(2)} ${eastingM.toFixed(2)}`}
        >
          X = {formats.planeM(northingM)}; Y = {formats.planeM(eastingM)}
        </Line>
      </dl>
      <SelectField
        label={t('where.meridian')}
        value={String(meridianDeg)}
        onChange={(value) => setChosen(Number(value))}
        groups={[
          {
            label: t('where.meridian.province'),
            options: homes.map((each) => ({
              value: String(each.meridianDeg),
              label: t('where.meridian.of', {
                meridian: formats.meridian(each.meridianDeg),
                province: each.province,
              }),
            })),
          },
          {
            label: t('where.meridian.other'),
            options: others.map((zone) => ({
              value: String(zone.meridianDeg),
              label: formats.meridian(zone.meridianDeg),
            })),
          },
        ].filter(({ options }) => options.length > 0)}
      />
    </>
  );
}

type LineProps = { readonly label: string; readonly copied: string; readonly children: ReactNode };

function Line({ label, copied, children }: LineProps) {
  const { t } = useI18n();
  return (
    <div className={styles['line']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className={styles['copy']}>
        <CopyButton
          text={copied}
          label={t('panel.copy', { what: label })}
          copiedLabel={t('panel.copied', { what: label })}
        />
      </dd>
    </div>
  );
}

function nearestMeridian([lon]: LonLat): number {
  return vn2000Zones.reduce(
    (best, { meridianDeg }) => (Math.abs(meridianDeg - lon) < Math.abs(best - lon) ? meridianDeg : best),
    105,
  );
}
