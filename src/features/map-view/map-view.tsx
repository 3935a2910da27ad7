import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { MapView as View } from '#domain/map-view.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { MapController, MapControllerOptions } from '#map/map-controller-options.ts';
import { reportError } from '#platform/report-error.ts';
import { useMedia } from '#platform/use-media.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores, type Stores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { connectMap, isOurView, type ReportedView } from './connect-map.ts';
import { mapLabels } from './map-labels.ts';
import styles from './map-view.module.css';
import { MeasureTip } from './measure-tip.tsx';

/** Where the map looks until it knows what there is to see: the land border of Bình Phước. */
const firstView: View = { lonLat: [106.9, 11.75], zoom: 8.6 };

/** The map. It is made once and lives as long as the page; everything later goes through the stores. */
export function MapView() {
  const stores = useStores();
  const { language, t } = useI18n();
  const scheme = useScheme();
  const status = useStore(stores.network, (now) => now.status);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const container = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const look = useRef({ language, t, scheme, reducedMotion, status });
  useEffect(() => {
    look.current = { language, t, scheme, reducedMotion, status };
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let disposed = false;
    let dispose: (() => void) | null = null;
    const start = async () => {
      const { createMapController } = await import('#map/map-controller.ts');
      if (disposed) return;
      const reported: ReportedView = {
        view: stores.choices.getState().view,
        ours: null,
        isMoving: false,
        isFramed: stores.choices.getState().view !== null,
      };
      const now = look.current;
      const made = createMapController({
        container: element,
        scheme: now.scheme,
        language: now.language,
        view: reported.view ?? firstView,
        labels: mapLabels(now.t, now.status),
        reducedMotion: now.reducedMotion,
        ...callbacks(stores, reported, () => made),
      });
      controller.current = made;
      const disconnect = connectMap(made, stores, reported);
      const watch = new ResizeObserver(() => made.resize());
      watch.observe(element);
      dispose = () => {
        watch.disconnect();
        disconnect();
        made.destroy();
        controller.current = null;
      };
    };
    start().catch((error: unknown) => {
      stores.stage.setState({ mapProblem: 'chunk-failed' });
      reportError(error);
    });
    return () => {
      disposed = true;
      dispose?.();
    };
  }, [stores]);

  useEffect(() => {
    controller.current?.setScheme(scheme);
  }, [scheme]);
  useEffect(() => {
    controller.current?.setLanguage(language, mapLabels(t, status));
  }, [language, t, status]);

  return (
    <>
      <div ref={container} className={styles['map']} data-map="" />
      <MeasureTip container={container} />
    </>
  );
}

type Callbacks = Pick<
  MapControllerOptions,
  'onSelectSite' | 'onSelectCluster' | 'onSelectUnit' | 'onHoverUnit' | 'onViewChange' | 'onError' | 'onReady'
>;

function callbacks(
  { choices, network, stage }: Stores,
  reported: ReportedView,
  map: () => MapController,
): Callbacks {
  const listInView = () => stage.setState({ sitesInView: map().visibleSiteIds() });
  return {
    onSelectSite: (id) => {
      const site = network.getState().sites.get(id);
      if (site) selectSite(choices, site.code);
    },
    onSelectCluster: (id) => {
      const { clusters, sites } = network.getState();
      const cluster = clusters.get(id);
      const station = cluster && sites.get(cluster.siteId);
      if (station) selectSite(choices, station.code, cluster.code);
    },
    onSelectUnit: (uid) => choices.setState({ selection: { kind: 'unit', uid } }),
    onHoverUnit: (uid) => stage.setState({ hoveredUnitUid: uid }),
    onViewChange: (view) => {
      reported.view = view;
      if (choices.getState().view !== null || !isOurView(reported, view)) choices.setState({ view });
      listInView();
    },
    onError: (problem) => {
      if (problem.kind !== 'source-failed') stage.setState({ mapProblem: problem.kind });
      else reportError(new Error(`map source ${problem.source}: ${problem.detail}`));
    },
    onReady: listInView,
  };
}
