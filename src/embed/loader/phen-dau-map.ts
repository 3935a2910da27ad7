/** Names of options that are read from `data-` attributes; the map itself judges their values. */
const elementName = 'phen-dau-map';
const messageVersion = 1;

/** Where this script came from is where the map is. */
const scriptUrl = (document.currentScript as HTMLScriptElement | null)?.src ?? '';

/** The size that the page gives itself before it has told its height: see `page.css`. */
const firstSize = { aspectRatio: '4 / 3', minHeight: '500px', maxHeight: '720px' } as const;

/** Beside the map's own server a frame with both words could free itself: there it gets no origin. */
const isOwnServer = scriptUrl !== '' && new URL(scriptUrl).origin === location.origin;
const sandbox = `allow-scripts allow-popups allow-popups-to-escape-sandbox${isOwnServer ? '' : ' allow-same-origin'}`;

type HostMessage = { readonly type: string } & Readonly<Record<string, unknown>>;

/**
 * Defines `<phen-dau-map data-…>`: a frame with the map that is as high as its content. The link inside of the element is
 * what stays where scripts are stripped. Messages of the map come as events `phen-dau-ready`, `-select` and `-view`, with
 * what they say in `detail`; `send` gives the map a message.
 */
export function definePhenDauMap(): void {
  if (customElements.get(elementName) !== undefined) return;
  customElements.define(elementName, PhenDauMap);
  placeAloneScript();
}

class PhenDauMap extends HTMLElement {
  private frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    window.addEventListener('message', this.hear);
    if (this.frame !== null || scriptUrl === '') return;
    const frame = document.createElement('iframe');
    frame.src = buildFrameUrl(scriptUrl, this.dataset);
    frame.title = this.getAttribute('title') ?? (this.textContent?.trim() || 'Phên Dậu');
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', sandbox);
    frame.allow = 'clipboard-write';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    Object.assign(this.style, { display: 'block', direction: 'ltr' });
    Object.assign(
      frame.style,
      { display: 'block', width: '100%', border: '0', colorScheme: 'auto' },
      firstSize,
    );
    this.attachShadow({ mode: 'open' }).append(frame);
    this.frame = frame;
    frame.addEventListener('load', () => this.send({ type: 'hello' }));
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.hear);
  }

  /** A message to the map, as documented; obeyed where this site's origin is listed. */
  send(message: HostMessage): void {
    const target = isOwnServer ? '*' : new URL(scriptUrl).origin;
    this.frame?.contentWindow?.postMessage({ phenDau: messageVersion, ...message }, target);
  }

  private readonly hear = ({ source, data }: MessageEvent<{ phenDau?: unknown; type?: unknown }>): void => {
    const { frame } = this;
    if (frame === null || source !== frame.contentWindow || data?.phenDau !== messageVersion) return;
    if (data.type === 'height') this.grow((data as { heightPx?: unknown }).heightPx);
    else
      this.dispatchEvent(new CustomEvent(`phen-dau-${String(data.type)}`, { detail: data, bubbles: true }));
  };

  private grow(heightPx: unknown): void {
    if (this.frame === null || typeof heightPx !== 'number' || !(heightPx > 0 && heightPx < 20_000)) return;
    Object.assign(this.frame.style, {
      height: `${heightPx}px`,
      aspectRatio: 'auto',
      minHeight: '0',
      maxHeight: 'none',
    });
  }
}

function buildFrameUrl(script: string, options: DOMStringMap): string {
  const url = new URL('embed', script);
  for (const [name, value] of Object.entries(options))
    if (value !== undefined) url.searchParams.set(name, value);
  url.searchParams.set('fit', 'content');
  return url.href;
}

/** `<script async src="…/embed.js" data-lang="vi"></script>` with no element of its own puts one where it stands. */
function placeAloneScript(): void {
  const script = document.currentScript;
  if (script === null || document.querySelector(elementName) !== null) return;
  const element = document.createElement(elementName);
  Object.assign(element.dataset, (script as HTMLScriptElement).dataset);
  script.after(element);
}
