import axe from 'axe-core';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { useStore } from 'zustand';
import * as z from 'zod/mini';
import '#ui/tokens.css';
import '#ui/base.css';
import { createGateway } from '#data/gateway.ts';
import { auditRowCodec } from '#data/rows/audit-row.ts';
import { inspectionRowCodec } from '#data/rows/inspection-row.ts';
import { siteInvestmentRowCodec } from '#data/rows/site-investment-row.ts';
import { siteMediaRowCodec } from '#data/rows/site-media-row.ts';
import { statusEventRowCodec } from '#data/rows/status-event-row.ts';
import type { AdminLink } from '#domain/admin-link.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { AuditEntry } from '#domain/audit-entry.ts';
import type { Inspection } from '#domain/inspection.ts';
import type { Membership } from '#domain/membership.ts';
import type { SiteMedia } from '#domain/site-media.ts';
import type { SiteInvestment } from '#domain/investment.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import { createI18n, I18nProvider } from '#i18n/i18n-context.ts';
import { defaultChoices, type Choices, type Theme } from '#state/choices.ts';
import { createStores } from '#state/create-stores.ts';
import { StoresProvider, type Stores } from '#state/stores.ts';

export type TestNetwork = {
  readonly sites: readonly Site[];
  readonly clusters?: readonly SpeakerCluster[];
  readonly units?: readonly AdminUnit[];
  readonly events?: readonly StatusEvent[];
  readonly investments?: readonly SiteInvestment[];
  readonly media?: readonly SiteMedia[];
  readonly inspections?: readonly Inspection[];
  readonly audit?: readonly AuditEntry[];
  /** Who looks: a member with this role, else everybody. */
  readonly role?: Membership['role'];
  readonly links?: readonly AdminLink[];
  readonly hamlets?: readonly Hamlet[];
};

let mounted: { readonly root: Root; readonly element: HTMLElement } | null = null;

/** Shows a part of the application over real stores; the wire alone is made up. Unmount before the next. */
export function mountWithStores(children: ReactNode, network: TestNetwork, choices: Partial<Choices> = {}) {
  const stores = createStores(createGateway('http://127.0.0.1:1', 'key', answerFrom(network)), stillClock, {
    ...defaultChoices,
    ...choices,
  });
  stores.network.setState({
    load: { kind: 'done' },
    loaded: new Set(['status', 'sites', 'units', 'clusters', 'investments', 'links', 'hamlets']),
    sites: new Map(network.sites.map((site) => [site.id, site])),
    clusters: new Map((network.clusters ?? []).map((cluster) => [cluster.id, cluster])),
    units: new Map((network.units ?? []).map((unit) => [unit.uid, unit])),
    investments: network.investments ?? [],
    links: network.links ?? [],
    hamlets: network.hamlets ?? [],
  });
  if (network.role !== undefined) {
    stores.network.setState({ audience: 'member' });
    stores.session.setState({
      session: { email: 'x@example.vn', membership: { role: network.role, scopeUid: null } },
    });
  }
  const element = document.createElement('div');
  Object.assign(element.style, { height: '100%' });
  document.body.append(element);
  document.documentElement.lang = stores.choices.getState().language;
  setTheme(choices.theme ?? 'light');
  const root = createRoot(element);
  mounted = { root, element };
  flushSync(() => root.render(<Frame stores={stores}>{children}</Frame>));
  return { element, stores };
}

export function unmount(): void {
  mounted?.root.unmount();
  mounted?.element.remove();
  mounted = null;
}

export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** What axe finds wrong, in short. */
export async function listViolations(element: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

function Frame({ stores, children }: { readonly stores: Stores; readonly children: ReactNode }) {
  const language = useStore(stores.choices, (now) => now.language);
  return (
    <StoresProvider value={stores}>
      <I18nProvider value={createI18n(language)}>{children}</I18nProvider>
    </StoresProvider>
  );
}

const stillClock = { nowMs: () => Date.parse('2026-11-25'), after: () => () => undefined, random: () => 1 };

function answerFrom(network: TestNetwork): typeof fetch {
  const { events = [], investments = [], media = [], inspections = [], audit = [] } = network;
  const rowsOf: Readonly<Record<string, readonly unknown[]>> = {
    status_event: events.map((event) => z.encode(statusEventRowCodec, event)),
    site_investment: investments.map((investment) => z.encode(siteInvestmentRowCodec, investment)),
    media: media.map((each) => z.encode(siteMediaRowCodec, each)),
    inspection: inspections.map((visit) => z.encode(inspectionRowCodec, visit)),
    audit: audit.map((entry) => z.encode(auditRowCodec, entry)),
  };
  return (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const view = pathname.split('/').at(-1) ?? '';
    const rows = rowsOf[view.replace(/^(public|member)_/, '')] ?? [];
    return Promise.resolve(
      Response.json(rows, { headers: { 'content-range': `0-${rows.length}/${rows.length}` } }),
    );
  };
}
