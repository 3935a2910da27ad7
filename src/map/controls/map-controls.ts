import './map-controls.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { computeMetresPerPx, computeScale, formatDistance } from './compute-scale.ts';
import { drawSovereigntyInset } from '../inset/draw-sovereignty-inset.ts';
import { isInsetNeeded } from '../inset/is-inset-needed.ts';
import type { MapLabels, MapLanguage, MapPadding } from '../map-controller-options.ts';
import type { MapPalette } from '../style/map-palette.ts';
import { buildControlElements } from './control-elements.ts';

export type ControlLook = {
  readonly palette: MapPalette;
  readonly language: MapLanguage;
  readonly labels: MapLabels;
};

export type MapControls = {
  readonly setLook: (look: ControlLook) => void;
  readonly setPadding: (padding: MapPadding) => void;
  /** Follows the view: scale, north, inset. */
  readonly update: () => void;
  readonly destroy: () => void;
};

const fontFamily = "'Be Vietnam Pro', sans-serif";

/** Buttons, scale, attribution and the inset with the archipelagos: HTML over the map, moved aside by the padding. */
export function createMapControls(
  map: MapLibreMap,
  container: HTMLElement,
  first: ControlLook,
  durationMs: number,
): MapControls {
  const elements = buildControlElements();
  let look = first;
  let padding: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

  const update = () => {
    const scale = computeScale(computeMetresPerPx(map.getCenter().lat, map.getZoom()), 96);
    elements.scaleBar.style.width = `${Math.round(scale.widthPx)}px`;
    const distance = formatDistance(scale.metres, look.language);
    elements.scaleText.textContent = distance;
    elements.scale.setAttribute('aria-label', `${look.labels.scale}: ${distance}`);
    elements.north.hidden = Math.abs(map.getBearing()) < 0.5;
    elements.needle.style.transform = `rotate(${-map.getBearing()}deg)`;
    elements.zoomIn.disabled = map.getZoom() >= map.getMaxZoom() - 0.01;
    elements.zoomOut.disabled = map.getZoom() <= map.getMinZoom() + 0.01;
    updateInset();
  };

  const updateInset = () => {
    const { clientWidth, clientHeight } = container;
    const isSeen = ([lon, lat]: readonly [number, number]) => {
      const { x, y } = map.project([lon, lat]);
      return (
        x > padding.left &&
        y > padding.top &&
        x < clientWidth - padding.right &&
        y < clientHeight - padding.bottom
      );
    };
    const needed = isInsetNeeded(isSeen);
    elements.inset.hidden = !needed;
    if (!needed) return;
    const bounds = map.getBounds();
    elements.inset.innerHTML = drawSovereigntyInset({
      language: look.language,
      colours: insetColours(look.palette),
      fontFamily,
      view: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    });
  };

  const setLook = (next: ControlLook) => {
    look = next;
    const { labels, palette } = next;
    name(elements.zoomIn, labels.zoomIn);
    name(elements.zoomOut, labels.zoomOut);
    name(elements.north, labels.resetNorth);
    name(elements.attributionToggle, labels.showAttribution);
    elements.attributionBase.textContent = labels.attribution;
    elements.attributionLoaded.textContent = labels.loadedSources === '' ? '' : `· ${labels.loadedSources}`;
    elements.attributionLoaded.title = labels.loadedSources;
    elements.attribution.classList.toggle('has-loaded', labels.loadedSources !== '');
    elements.inset.setAttribute('aria-label', labels.inset);
    map.getCanvas().setAttribute('aria-label', labels.map);
    for (const [variable, colour] of Object.entries({
      ink: palette.ink,
      paper: palette.paper,
      line: palette.coast,
      accent: palette.accent,
      halo: palette.halo,
    })) {
      elements.root.style.setProperty(`--map-${variable}`, colour);
    }
    update();
  };

  elements.zoomIn.addEventListener('click', () => map.zoomIn({ duration: durationMs }));
  elements.zoomOut.addEventListener('click', () => map.zoomOut({ duration: durationMs }));
  elements.north.addEventListener('click', () => map.rotateTo(0, { duration: durationMs }));
  container.append(elements.root);
  map.on('move', update);
  map.on('resize', update);
  setLook(first);

  return {
    setLook,
    setPadding: (next) => {
      padding = next;
      for (const side of ['top', 'right', 'bottom', 'left'] as const)
        elements.root.style[side] = `${next[side]}px`;
      updateInset();
    },
    update,
    destroy: () => elements.root.remove(),
  };
}

function insetColours(palette: MapPalette) {
  return {
    sea: palette.sea,
    land: palette.home,
    line: palette.provinceLine,
    text: palette.sovereigntyText,
    seaText: palette.waterText,
    accent: palette.accent,
  };
}

function name(button: HTMLElement, label: string): void {
  button.setAttribute('aria-label', label);
  button.title = label;
}
