import type { StatusHistory } from '#domain/status-history.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { MapController, MapLabels } from '#map/map-controller-options.ts';
import { clusterMinZoom } from '#map/style/network-layers.ts';
import { note } from '../page/note.ts';
import type { PageParts } from '../page/page-parts.ts';
import { showStandings } from '../page/show-matches.ts';
import type { LivePart, PageContext } from '../page/wake.ts';
import { isGone } from '../snapshot/is-gone.ts';
import { orderSites } from '../snapshot/order-sites.ts';
import { loadEmbedWords, type EmbedWords } from '../words/embed-words.ts';
import { clustersOn, computeStandings } from './compute-standings.ts';
import { showCoverageKey } from './coverage-key.ts';
import { buildCoverageShades } from './coverage-shades.ts';
import { listRows } from './list-rows.ts';
import { readPublishedFiles } from './read-files.ts';
import { createCard } from './show-card.ts';

/** Puts the live map over the poster, in the same view; rejects when what it needs cannot be fetched. */
export async function startLive(parts: PageParts, context: PageContext): Promise<LivePart> {
  const { options, scheme, state, rows, camera, channel, page } = context;
  const files = readPublishedFiles(parts.main);
  const language = page.document.documentElement.lang === 'en' ? 'en' : 'vi';
  const [snapshot, words, { createMapController }] = await Promise.all([
    files.snapshot(),
    loadEmbedWords(language),
    import('#map/map-controller.ts'),
  ]);
  const sites = orderSites(snapshot.sites);
  const siteOf = new Map(snapshot.sites.map((site) => [site.code, site]));
  let clusters: readonly SpeakerCluster[] = [];
  let areClustersAsked = false;
  let history: StatusHistory | null = null;
  let codes: ReadonlySet<string> = new Set();

  if (rows.length === 0) {
    rows.push(...listRows(snapshot, language));
    const { commune } = state.now();
    const isKnown = commune === null || rows.some(({ item }) => item.commune === commune);
    if (!isKnown) note(`the commune ${commune} has no published site; it was left out`);
    state.set(isKnown ? {} : { commune: null });
  }
  parts.live.hidden = false;
  const view = camera.view() ?? { lonLat: [106.9, 11.75], zoom: 8 };
  const areFew = parts.main.dataset['grouped'] === undefined;
  const controller: MapController = createMapController({
    container: parts.live,
    ...(areFew ? { singleSigns: { scale: camera.signScale(), fromZoom: view.zoom } } : {}),
    ...(parts.main.dataset['basemap'] ? { basemapUrl: parts.main.dataset['basemap'] } : {}),
    gestureHelp: {
      windows: words.t('embed.gesture.windows'),
      mac: words.t('embed.gesture.mac'),
      touch: words.t('embed.gesture.touch'),
    },
    scheme,
    language,
    view,
    labels: mapLabels(words, snapshot.sources),
    reducedMotion: page.matchMedia('(prefers-reduced-motion: reduce)').matches,
    onSelectSite: (id) => state.set({ selected: id }),
    onSelectCluster: (id) =>
      state.set({ selected: clusters.find((cluster) => cluster.id === id)?.siteId ?? null }),
    onSelectUnit: (uid) => {
      state.set({ selected: null });
      const unit = snapshot.communes.find((each) => each.uid === uid);
      if (unit === undefined) return;
      controller.setSelection({ unitUid: uid });
      card.showCommune(unit, snapshot.coverage?.byCommune.get(uid) ?? null);
    },
    onHoverUnit: () => undefined,
    onViewChange: ({ lonLat, zoom }) => {
      channel.tell({ type: 'view', lonLat, zoom });
      if (zoom > clusterMinZoom - 0.5) void fetchClusters();
    },
    onError: (problem) => {
      if (problem.kind === 'source-failed') note(`${problem.source}: ${problem.detail}`);
      else tellNoMap(words);
    },
    onReady: () => {
      parts.stage.dataset['live'] = 'awake';
      parts.told.textContent = '';
      parts.open.hidden = true;
      if (page.document.activeElement === parts.open || page.document.activeElement === page.document.body)
        parts.live.querySelector('canvas')?.focus({ preventScroll: true });
    },
  });
  const tellNoMap = ({ t }: EmbedWords) => {
    parts.live.hidden = true;
    parts.stage.dataset['live'] = 'failed';
    parts.open.hidden = true;
    parts.told.textContent = t('embed.noWebgl');
  };
  const card = createCard(parts, words, {
    onClose: () => {
      controller.setSelection(null);
      state.set({ selected: null });
    },
    onRoom: (padding) => controller.setPadding(padding),
  });
  const drawClusters = () => {
    const { asOf } = state.now();
    const standing =
      history === null || asOf === null
        ? clusters.filter((cluster) => !isGone(cluster, snapshot.asOf))
        : clustersOn(clusters, history, asOf);
    controller.setClusters(standing.filter(({ siteId }) => codes.has(siteId)));
  };
  const fetchClusters = async () => {
    if (areClustersAsked) return;
    areClustersAsked = true;
    try {
      clusters = await files.clusters(snapshot);
      drawClusters();
    } catch (error) {
      areClustersAsked = false;
      note(String(error));
    }
  };
  const draw = () => {
    const { standings } = state.now();
    controller.setSites(
      sites
        .filter(({ code }) => codes.has(code))
        .map((site) => ({ ...site, status: standings.get(site.code) ?? site.status })),
    );
    drawClusters();
  };

  controller.setUnits(snapshot.communes);
  controller.setBorderLines(snapshot.borderLines);
  controller.setMeasure(buildCoverageShades(snapshot, options.coverage));
  if (options.coverage !== null && snapshot.coverage !== null)
    showCoverageKey(parts.legend, options.coverage, scheme, words);
  parts.live.classList.toggle('bare', !options.hasControls);
  new ResizeObserver(() => controller.resize()).observe(parts.live);
  if (camera.view() === null) controller.flyTo(snapshot.place.bounds, { instant: true });
  if (controller.view().zoom > clusterMinZoom - 0.5) void fetchClusters();

  const setDate = async (isoDate: string | null) => {
    try {
      history = isoDate === null ? history : await files.history();
    } catch {
      parts.told.textContent = words.t('embed.time.failed');
      return;
    }
    if (state.now().asOf !== isoDate) return;
    state.set({
      standings:
        history === null || isoDate === null ? new Map() : computeStandings(snapshot.sites, history, isoDate),
    });
    showStandings(rows, state, (status) => words.t(`status.${status}`));
  };
  const select = (code: string | null) => {
    const site = code === null ? undefined : siteOf.get(code);
    controller.setSelection(site === undefined ? null : { siteId: site.id });
    if (site === undefined) card.close();
    else {
      const { standings } = state.now();
      const commune = snapshot.communes.find(({ uid }) => site.units.includes(uid)) ?? null;
      card.showSite({ ...site, status: standings.get(site.code) ?? site.status }, commune);
    }
    channel.tell({ type: 'select', site: site ?? null });
  };
  return {
    show: (next) => {
      codes = next;
      draw();
    },
    select,
    setDate: (isoDate) => void setDate(isoDate),
    setView: (target) => controller.flyTo(target),
  };
}

function mapLabels({ t }: EmbedWords, sources: readonly string[]): MapLabels {
  return {
    map: t('embed.map'),
    zoomIn: t('embed.zoomIn'),
    zoomOut: t('embed.zoomOut'),
    resetNorth: t('embed.north'),
    attribution: t('embed.sources'),
    loadedSources: sources.join('; '),
    showAttribution: t('embed.showSources'),
    scale: t('embed.scale'),
    inset: t('embed.inset'),
  };
}
