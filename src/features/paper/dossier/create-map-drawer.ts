import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { Site } from '#domain/site.ts';
import type { Result } from '#domain/result.ts';
import type { MapPrinter, PrintedNetwork } from '#map/print/map-printer.ts';
import type { PrintProblem } from '#map/print/when-whole.ts';
import type { Language } from '#i18n/formats.ts';
import { dossierMapMm, frameSite } from './frame-site.ts';
import type { DossierMap } from './make-dossiers.ts';

type MapDrawer = {
  readonly draw: (site: Site, signal: AbortSignal) => Promise<DossierMap>;
  readonly destroy: () => void;
};

/** Draws the surroundings of sites with one hidden map, made when the first is wanted. */
export function createMapDrawer(
  network: PrintedNetwork,
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
  language: Language,
): MapDrawer {
  let printer: Promise<Result<MapPrinter, PrintProblem>> | null = null;
  let isDestroyed = false;
  const start = async () => {
    const { createMapPrinter } = await import('#map/print/map-printer.ts');
    return createMapPrinter({ language, network });
  };
  return {
    async draw(site, signal) {
      const centre = centreFor(site, units);
      if (centre === null) return { kind: 'missing', why: 'no-position' };
      printer ??= start();
      const made = await printer;
      if (!made.ok) return { kind: 'missing', why: made.error };
      if (isDestroyed) return { kind: 'missing', why: 'cancelled' };
      const printed = await made.value.print(
        { ...frameSite(site, centre, network.clusters), ...dossierMapMm, focus: site },
        signal,
      );
      if (!printed.ok) return { kind: 'missing', why: printed.error };
      const { blob, scale, bounds, shown } = printed.value;
      return {
        kind: 'drawn',
        url: URL.createObjectURL(blob),
        scale,
        bounds,
        isIllustrative: shown.isIllustrative,
      };
    },
    destroy() {
      isDestroyed = true;
      void printer?.then((made) => made.ok && made.value.destroy());
    },
  };
}

/** A site without a position is looked for in the middle of its commune. */
function centreFor(site: Site, units: ReadonlyMap<AdminUnitUid, AdminUnit>): LonLat | null {
  return (
    site.lonLat ?? site.units.map((uid) => units.get(uid)?.labelLonLat).find((each) => each != null) ?? null
  );
}
