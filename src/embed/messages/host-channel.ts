import { encodeMapMessage, type HostMessage, type MapMessage } from './embed-messages.ts';
import { parseHostMessage } from './parse-host-message.ts';

export type HostChannel = {
  /** Anybody may hear that the map is ready and how high it is; the rest goes to a listed host only. */
  readonly tell: (message: MapMessage) => void;
  readonly close: () => void;
};

type HostChannelOptions = {
  readonly page: Window;
  /** Origins whose messages are obeyed, each as `https://host[:port]`. */
  readonly origins: readonly string[];
  readonly onMessage: (message: HostMessage) => void;
  /** For the developer of the host, in the console. */
  readonly onFault: (text: string) => void;
};

/** Talks with the page that the map stands in; without one, says nothing and hears nothing. */
export function openHostChannel({ page, origins, onMessage, onFault }: HostChannelOptions): HostChannel {
  const host = page.parent;
  let hostOrigin = findHostOrigin(page, origins);
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== host || host === page) return;
    const parsed = parseHostMessage(data);
    if (!parsed.ok && parsed.error.kind === 'foreign') return;
    if (!origins.includes(origin)) {
      // The loader greets from every portal: only what wants to steer is told that it may not.
      if (!parsed.ok || parsed.value.type !== 'hello')
        onFault(`a message from ${origin} was not obeyed: this origin is not listed`);
      return;
    }
    hostOrigin = origin;
    if (parsed.ok) onMessage(parsed.value);
    else if (parsed.error.kind === 'invalid')
      onFault(`a message was not understood, expected ${parsed.error.expected}`);
  };
  page.addEventListener('message', hear);
  return {
    tell: (message) => {
      if (host === page) return;
      const isForAll = message.type === 'ready' || message.type === 'height';
      const target = isForAll ? '*' : hostOrigin;
      if (target !== null) host.postMessage(encodeMapMessage(message), target);
    },
    close: () => page.removeEventListener('message', hear),
  };
}

/** A message to an origin that is not the host's would be an error in the console: only a host that is known is told. */
function findHostOrigin(page: Window, origins: readonly string[]): string | null {
  const ancestor = page.location.ancestorOrigins?.[0] ?? originOf(page.document.referrer);
  return ancestor !== null && origins.includes(ancestor) ? ancestor : null;
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
