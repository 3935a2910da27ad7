import type { HostChannel } from '../messages/host-channel.ts';

/** Tells the host how high the page is without scrolling inside, whenever that changes. */
export function reportHeight(main: HTMLElement, channel: HostChannel): void {
  let told = 0;
  new ResizeObserver(() => {
    const heightPx = Math.ceil(main.getBoundingClientRect().height);
    if (heightPx === told || heightPx === 0) return;
    told = heightPx;
    channel.tell({ type: 'height', heightPx });
  }).observe(main);
}
