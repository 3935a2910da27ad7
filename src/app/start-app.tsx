import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createGateway } from '#data/gateway.ts';
import { backoffMs } from '#platform/backoff.ts';
import { loadAppConfig } from '#platform/app-config.ts';
import { bindAddress } from '#state/bind-address.ts';
import { createStores } from '#state/create-stores.ts';
import type { Clock } from '#state/network-loader.ts';
import { App } from './app.tsx';
import { ConfigProblem } from './config-problem.tsx';
import { firstChoices } from './first-choices.ts';
import { fetchScreensWhenIdle } from './lazy-screens.ts';

const clock: Clock = {
  nowMs: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** Finds the backend, builds the stores and shows the application. */
export function startApp(element: HTMLElement): void {
  void tryToStart(createRoot(element), 1);
}

async function tryToStart(root: Root, attempt: number): Promise<void> {
  const { choices, dropped } = firstChoices(window.location);
  const config = await loadAppConfig(window.location.origin);
  if (!config.ok) {
    const again = () => {
      cancel?.();
      void tryToStart(root, attempt + 1);
    };
    const cancel =
      config.error.kind === 'unreachable'
        ? clock.after(
            backoffMs(attempt, () => clock.random()),
            again,
          )
        : null;
    root.render(<ConfigProblem problem={config.error} language={choices.language} onRetry={again} />);
    return;
  }
  const gateway = createGateway(config.value.url, config.value.publishableKey);
  const stores = createStores(gateway, clock, choices, dropped);
  bindAddress(stores.choices, window, stores.stage, (parts) => stores.notices.setState({ dropped: parts }));
  watchConnection(stores);
  root.render(
    <StrictMode>
      <App stores={stores} />
    </StrictMode>,
  );
  fetchScreensWhenIdle();
  await stores.sessionActions.resume();
}

function watchConnection({ notices, network, networkLoader }: ReturnType<typeof createStores>): void {
  notices.setState({ isOnline: navigator.onLine });
  window.addEventListener('offline', () => notices.setState({ isOnline: false }));
  window.addEventListener('online', () => {
    notices.setState({ isOnline: true });
    if (network.getState().load.kind === 'failed') void networkLoader.retry();
  });
}
