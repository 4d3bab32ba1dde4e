import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { type ExtensionBrowser, launchExtension } from './support/extension-browser.ts';
import { moveClock } from './support/move-clock.ts';
import { nameCompetitors } from './support/name-competitors.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { expectLines, openSerp, turnOn } from './support/serp-session.ts';
import { pictureSite } from './support/picture-site.ts';
import { track } from './support/track-keywords.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

/**
 * Takes the pictures of README and guide again (`npm run pictures`, after a build): an invented shop, its results pages of
 * a fortnight, and our surfaces as they are now. Look at each before it is committed.
 */
const folder = join(import.meta.dirname, '..', 'docs', 'images');
const dayMs = 86_400_000;
const site = 'oakandpine.example';
const competitors = ['benchmarket.example', 'gardenworld.example'];
const days = 14;
/** Where the shop stood on each day, from the first to the last; a competitor stands two places off. */
const ranks: Readonly<Record<string, readonly number[]>> = {
  'oak bench': [9, 7, 9, 8, 6, 8, 7, 5, 7, 6, 4, 6, 4, 3],
  'garden bench with storage': [3, 3, 3, 2, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1],
  'pine shelf': [3, 4, 4, 4, 4, 4, 3, 3, 4, 3, 3, 3, 3, 3],
  'teak table': [4, 4, 4, 5, 5, 5, 5, 6, 6, 5, 5, 5, 5, 5],
  'wooden planter box': [9, 9, 10, 10, 10, 9, 9, 9, 8, 8, 8, 8, 8, 7],
  'outdoor sofa': [6, 6, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8],
};

const extension = await launchExtension();
try {
  await takeAll(extension);
} finally {
  await extension.close();
}

async function takeAll(browser: ExtensionBrowser): Promise<void> {
  const { context } = browser;
  let day = 0;
  await serve(context, site, pictureSite);
  await serve(context, 'www.google.com', (url) => {
    const query = url.searchParams.get('q') ?? '';
    return googlePage({ query, hosts: hostsOf(ranks[query]?.[day] ?? 10) });
  });
  const options = await turnOn(browser, 'google');
  await addSite(options, site);
  const front = await context.newPage();
  await front.goto(`https://${site}/benches`);
  const tracking = await browser.openPopup(front);
  await track(tracking, Object.keys(ranks).join('\n'));
  await expect(tracking.getByRole('row')).toHaveCount(Object.keys(ranks).length + 1);
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html#${site}`);
  await nameCompetitors(dashboard, competitors.join('\n'));
  for (; day < days; day += 1) {
    for (const query of Object.keys(ranks)) {
      await moveClock(await browser.worker(), (day - days + 1) * dayMs);
      const results = await openSerp(browser, `https://www.google.com/search?q=${encodeURIComponent(query)}`);
      await expect(results.locator('sightline-bar')).toContainText('✓ Tracked');
      if (day === days - 1 && query === 'oak bench') await takeOverlay(results);
      await results.close();
    }
  }
  await takeDashboard(dashboard);
  await takePopup(browser, front);
  await takePanel(browser, front);
}

function hostsOf(rank: number): string[] {
  const hosts = ['shop1', 'shop2', 'shop3', 'shop4', 'shop5', 'shop6', 'shop7'].map((name) => `${name}.example`);
  const [first = '', second = ''] = competitors;
  hosts.splice(3, 0, first);
  hosts.splice(7, 0, second);
  hosts.splice(rank - 1, 0, site);
  return hosts;
}

async function takeOverlay(results: Page): Promise<void> {
  await results.setViewportSize({ width: 1280, height: 640 });
  await expectLines(results);
  await results.screenshot({ path: join(folder, 'overlay.png') });
}

async function takeDashboard(dashboard: Page): Promise<void> {
  await dashboard.setViewportSize({ width: 1440, height: 900 });
  await dashboard.reload();
  await dashboard.getByRole('button', { name: 'oak bench', exact: true }).click();
  await expect(dashboard.getByRole('heading', { name: 'oak bench' })).toBeVisible();
  await expect(dashboard.locator('aside canvas').first()).toBeVisible();
  await dashboard.screenshot({ path: join(folder, 'keywords.png') });
}

async function takePopup(browser: ExtensionBrowser, front: Page): Promise<void> {
  const clicked = await browser.openPopup(front);
  await clicked.getByRole('tab', { name: 'This page' }).dispatchEvent('click');
  await waitForAudit(clicked);
  const popup = await browser.openBehind(front, 'popup');
  await waitForAudit(popup);
  await popup.setViewportSize({ width: 400, height: 520 });
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await popup.close();
}

/** The browser's own frame is no page: page and panel are taken each, and set beside each other. */
async function takePanel(browser: ExtensionBrowser, front: Page): Promise<void> {
  const panel = await browser.openPanel(front);
  await panel
    .getByText(/image has no alt|images have no alt/)
    .first()
    .click();
  await panel.getByRole('button', { name: 'Show in the page' }).first().click();
  await expect(front.locator('sightline-highlight')).toBeAttached();
  const pageShot = await front.screenshot();
  const panelShot = await panel.screenshot();
  await panel.getByRole('tab', { name: 'Raw vs rendered' }).click();
  await expect(panel.locator('[data-field]').first()).toBeVisible();
  await panel.mouse.move(200, 700);
  await expect(panel.getByText('Shown in the page.')).toHaveCount(0);
  await panel.screenshot({ path: join(folder, 'views.png') });
  const frame = await browser.context.newPage();
  const [width, height] = [1280, 800];
  await frame.setViewportSize({ width, height });
  const image = (shot: Buffer, css: string): string =>
    `<img alt="" style="${css}" src="data:image/png;base64,${shot.toString('base64')}">`;
  await frame.setContent(
    `<body style="margin:0;display:flex;height:${height}px;background:#fff;overflow:hidden"><div style="flex:1;overflow:hidden">${image(pageShot, 'display:block')}</div><div style="border-left:8px solid #dfe3ea">${image(panelShot, 'display:block')}</div>`,
  );
  await frame.screenshot({ path: join(folder, 'panel.png') });
}
