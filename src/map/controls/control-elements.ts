export type ControlElements = {
  readonly root: HTMLElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly north: HTMLButtonElement;
  readonly needle: HTMLElement;
  readonly inset: HTMLElement;
  readonly scale: HTMLElement;
  readonly scaleBar: HTMLElement;
  readonly scaleText: HTMLElement;
  readonly attributionToggle: HTMLButtonElement;
  readonly attribution: HTMLElement;
  readonly attributionBase: HTMLElement;
  readonly attributionLoaded: HTMLElement;
};

/** The markup of the map's own controls; words and colours come later. */
export function buildControlElements(): ControlElements {
  const needle = create('span', 'map-needle', 'M9 1L13 9H5ZM5.8 10H12.2L9 17Z');
  const zoomIn = button('map-button', create('span', 'map-icon', 'M8 3H10V8H15V10H10V15H8V10H3V8H8Z'));
  const zoomOut = button('map-button', create('span', 'map-icon', 'M3 8H15V10H3Z'));
  const north = button('map-button', needle);
  const inset = create('div', 'map-inset');
  inset.setAttribute('role', 'img');
  const scaleBar = create('span', 'map-scale-bar');
  const scaleText = create('span', 'map-scale-text');
  const scale = create('div', 'map-scale');
  scale.setAttribute('role', 'img');
  scale.append(scaleText, scaleBar);
  const attributionText = create('span', 'map-attribution-text');
  const attributionBase = create('span', 'map-attribution-base');
  const attributionLoaded = create('span', 'map-attribution-loaded');
  attributionText.append(attributionBase, ' ', attributionLoaded);
  const attributionToggle = button(
    'map-attribution-toggle',
    create(
      'span',
      'map-icon',
      'M8 8H10V14H8ZM8 4.5H10V6.5H8ZM9 1A8 8 0 1 1 9 17A8 8 0 1 1 9 1ZM9 2.4A6.6 6.6 0 1 0 9 15.6A6.6 6.6 0 1 0 9 2.4Z',
    ),
  );
  const attribution = create('div', 'map-attribution');
  attribution.append(attributionText, attributionToggle);
  fold(attributionToggle, attribution);
  const root = create('div', 'map-controls');
  const buttons = create('div', 'map-buttons');
  buttons.append(north, zoomIn, zoomOut);
  const foot = create('div', 'map-foot');
  foot.append(attribution, scale);
  root.append(buttons, inset, foot);
  return {
    root,
    zoomIn,
    zoomOut,
    north,
    needle,
    inset,
    scale,
    scaleBar,
    scaleText,
    attributionToggle,
    attribution,
    attributionBase,
    attributionLoaded,
  };
}

function fold(toggle: HTMLButtonElement, attribution: HTMLElement): void {
  toggle.setAttribute('aria-expanded', 'false');
  toggle.addEventListener('click', () => {
    const isOpen = attribution.classList.toggle('is-open');
    toggle.setAttribute('aria-expanded', String(isOpen));
  });
}

function button(className: string, content: HTMLElement): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.append(content);
  return element;
}

function create(tag: 'div' | 'span', className: string, iconPath?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (iconPath === undefined) return element;
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', iconPath);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  element.append(svg);
  return element;
}
