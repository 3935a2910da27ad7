import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../helpers/launch-browser.ts';
import { openPortalVisitor, type PortalVisitor, type VisitorOptions } from '../drivers/portal-visitor.ts';
import { buildPortalPage, type PortalPage } from './build-portal-page.ts';
import { servePortal, type Portal } from './serve-portal.ts';

export type PortalSetUp = {
  readonly url: () => string;
  /** A visitor who has read nothing yet. */
  readonly enter: (options?: VisitorOptions) => Promise<PortalVisitor>;
  /** A visitor who reads an article with this code in it. */
  readonly visit: (
    embed: string,
    options?: VisitorOptions,
    around?: Omit<PortalPage, 'embed'>,
  ) => Promise<PortalVisitor>;
};

/** A browser and a portal for the tests of one file. Its visitors leave after each test. */
export function setUpPortal(productUrl: () => string): PortalSetUp {
  let browser: Browser;
  let portal: Portal;
  const visitors: PortalVisitor[] = [];

  beforeAll(async () => {
    // The first visitor of a new product waits until the map is published.
    await fetch(`${productUrl()}/embed`);
    browser = await launchBrowser();
    portal = await servePortal();
  });
  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await visitor.leave();
  });
  afterAll(async () => {
    await browser.close();
    await portal.close();
  });

  const enter = async (options: VisitorOptions = {}) => {
    const visitor = await openPortalVisitor(browser, productUrl(), options);
    visitors.push(visitor);
    return visitor;
  };
  return {
    url: () => portal.url,
    enter,
    async visit(embed, options = {}, around = {}) {
      const visitor = await enter(options);
      const article = portal.put(buildPortalPage({ embed, ...around }));
      // Addresses of one host are one site to a browser, whatever their ports.
      await visitor.read(
        options.thirdParty === undefined ? article : article.replace('127.0.0.1', 'localhost'),
      );
      return visitor;
    },
  };
}

/** The frame that a portal's editor puts into an article. */
export function writeFrame(productUrl: string, query = '', attributes = ''): string {
  return `<iframe src="${productUrl}/embed${query}" title="Bản đồ" style="width:100%;height:600px;border:0" ${attributes}></iframe>`;
}
