import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createGateway } from '#data/gateway.ts';
import { createPublisher } from '#data/publisher.ts';
import { answerFromKept, keepAnswers } from '#data/keep-answers.ts';
import { loadLanguage } from '#i18n/dictionary.ts';
import { backoffMs } from '#platform/backoff.ts';
import { loadAppConfig, readKeptConfig, type AppConfig } from '#platform/app-config.ts';
import { createKeptAnswers } from '#platform/kept-answers.ts';
import { registerOffline } from '#platform/register-offline.ts';
import { reportError } from '#platform/report-error.ts';
import { bindAddress } from '#state/bind-address.ts';
import { createStores } from '#state/create-stores.ts';
import type { Clock, KeptNetwork } from '#state/network-loader.ts';
import { App } from './app.tsx';
import { EmbedBuilderPage, embedBuilderPath } from './embed-builder-page.tsx';
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
  const root = createRoot(element);
  if (window.location.pathname === embedBuilderPath) void showEmbedBuilder(root);
  else void tryToStart(root, 1);
}

async function showEmbedBuilder(root: Root): Promise<void> {
  const { language, theme } = firstChoices(window.location).choices;
  await loadLanguage(language).catch(reportError);
  root.render(<EmbedBuilderPage language={language} theme={theme} />);
}

async function tryToStart(root: Root, attempt: number): Promise<void> {
  const { choices, dropped } = firstChoices(window.location);
  const [config] = await Promise.all([
    loadAppConfig(window.location.origin),
    loadLanguage(choices.language).catch(reportError),
  ]);
  const known = config.ok ? config.value : keptUnless(config.error.kind !== 'unreachable');
  if (!config.ok && known === null) {
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
  if (known === null) return;
  const { url, publishableKey } = known;
  const kept = openKept(known);
  const gateway = createGateway(url, publishableKey, kept && keepAnswers(kept.answers, fetch.bind(window)));
  const publisher = known.canPublish ? createPublisher(url, () => gateway.session.accessToken()) : null;
  const stores = createStores(gateway, clock, choices, dropped, kept, publisher);
  if (!config.ok) watchConfig(known, 1);
  bindAddress(stores.choices, window, stores.stage, (parts) => stores.notices.setState({ dropped: parts }));
  watchConnection(stores);
  root.render(
    <StrictMode>
      <App stores={stores} />
    </StrictMode>,
  );
  fetchScreensWhenIdle();
  if (import.meta.env.PROD)
    registerOffline((update) => stores.notices.setState({ update })).catch(reportError);
  await stores.sessionActions.resume();
}

function keptUnless(isRefused: boolean): AppConfig | null {
  return isRefused ? null : readKeptConfig(window.location.origin);
}

function openKept({ url, publishableKey }: AppConfig): KeptNetwork | undefined {
  if (!('caches' in window)) return undefined;
  const answers = createKeptAnswers(caches, () => clock.nowMs());
  return { answers, gateway: createGateway(url, publishableKey, answerFromKept(answers), true) };
}

/** Started with the configuration of the last visit: when the server is back and says otherwise, starts anew. */
function watchConfig(known: AppConfig, attempt: number): void {
  const look = async () => {
    const config = await loadAppConfig(window.location.origin);
    if (!config.ok) watchConfig(known, attempt + 1);
    else if (config.value.url !== known.url || config.value.publishableKey !== known.publishableKey)
      window.location.reload();
  };
  clock.after(
    backoffMs(attempt, () => clock.random()),
    () => void look(),
  );
}

function watchConnection({ notices, network, networkLoader }: ReturnType<typeof createStores>): void {
  notices.setState({ isOnline: navigator.onLine });
  window.addEventListener('offline', () => notices.setState({ isOnline: false }));
  window.addEventListener('online', () => {
    notices.setState({ isOnline: true });
    if (network.getState().load.kind === 'failed') void networkLoader.retry();
  });
}
