import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

import { requireBrowser } from '../../render/find-browser.ts';
import { clickAndClose } from './click-and-close.ts';
import { buildWithOpenRoots } from './extension-build.ts';

interface PopupOpening {
  /** The page that the icon opens, without `.html`; by default the popup. */
  readonly page?: string;
  /** Left alone for so long before it is attached to, so that its own work can be timed. */
  readonly undisturbedMs?: number;
}

/** Chromium with the built extension, driven as a user does: the toolbar icon is really clicked. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Clicks the toolbar icon on the tab and gives the popup. */
  openPopup(page: Page, opening?: PopupOpening): Promise<Page>;
  /** Opens the popup and from there the side panel of the page's window. */
  openPanel(page: Page): Promise<Page>;
  openOptions(): Promise<Page>;
  /**
   * Popup or panel in a tab behind the page, where size and colour scheme can be chosen. It sees the page as the tab
   * in front, as it does in its own place.
   */
  openBehind(page: Page, surface: 'popup' | 'sidepanel'): Promise<Page>;
  worker(): Promise<Worker>;
  /** Kills the service worker as the browser does when it is idle or out of memory. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts with a fresh profile. The page that welcomes a new user is closed at once, unless it is what a test is about.
 * Once in some hundred starts Chromium never tells of the extension's worker: it is then started again, with another
 * profile, since how browsers start is not what any test is about. `folder`: another build than the one whose roots in
 * pages are open to tests.
 */
export async function launchExtension({
  keepsWelcome = false,
  folder = buildWithOpenRoots(),
} = {}): Promise<ExtensionBrowser> {
  for (let attempt = 1; ; attempt++) {
    const profile = await mkdtemp(join(tmpdir(), 'sightline-e2e-'));
    const context = await startBrowser(profile, folder);
    const remove = async (): Promise<void> => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      return await driveBrowser(context, profile, keepsWelcome, remove);
    } catch (error) {
      await remove();
      if (attempt === 3) throw error;
    }
  }
}

async function startBrowser(profile: string, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    headless: false,
    locale: 'en-US',
    viewport: null,
    // What moves is not what it will be: colors are measured at rest.
    reducedMotion: 'reduce',
    acceptDownloads: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--window-size=1280,900',
      '--lang=en-US',
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      // Lets the protocol press the toolbar icon. The extension itself gets nothing from it.
      '--enable-unsafe-extension-debugging',
      // Popup and side panel are no pages of Playwright's own connection: they are reached through this port.
      '--remote-debugging-port=0',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

async function driveBrowser(
  context: BrowserContext,
  profile: string,
  keepsWelcome: boolean,
  remove: () => Promise<void>,
): Promise<ExtensionBrowser> {
  const startTimeout = { timeout: 30_000 };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', startTimeout));
  const extensionId = new URL(worker.url()).host;
  const isWelcome = (page: Page): boolean => page.url() === `chrome-extension://${extensionId}/welcome.html`;
  const welcome =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome, ...startTimeout }));
  if (!keepsWelcome) await welcome.close();
  const endpoint = `http://127.0.0.1:${await readPort(profile)}`;
  const control = await connect(endpoint);
  const session = await control.newBrowserCDPSession();
  const connections: Browser[] = [control];

  const findSurface = async (surface: string, known: ReadonlySet<string>): Promise<Page> => {
    const url = `chrome-extension://${extensionId}/${surface}.html`;
    let targetId: string | undefined;
    await poll(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      targetId = targetInfos.find((target) => target.url === url && !known.has(target.targetId))?.targetId;
      return targetId !== undefined;
    });
    // A connection sees those popups and panels that are open when it is made.
    const connection = await connect(endpoint);
    connections.push(connection);
    for (const page of connection.contexts().flatMap((each) => each.pages())) {
      if (page.url() !== url) continue;
      const own = await page.context().newCDPSession(page);
      const { targetInfo } = await own.send('Target.getTargetInfo');
      if (targetInfo.targetId === targetId) return page;
    }
    throw new Error(`No page for ${url}`);
  };
  const knownTargets = async (): Promise<ReadonlySet<string>> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return new Set(targetInfos.map(({ targetId }) => targetId));
  };

  const openPopup = async (page: Page, { page: surface = 'popup', undisturbedMs = 0 }: PopupOpening = {}) => {
    await page.bringToFront();
    const known = await knownTargets();
    let targetId: string | undefined;
    // A tab hears of its page's new address a moment after the page.
    await poll(async () => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
      return targetId !== undefined;
    });
    if (targetId === undefined) throw new Error(`No tab shows ${page.url()}`);
    await session.send('Extensions.triggerAction', { id: extensionId, targetId });
    if (undisturbedMs > 0) await new Promise((resolve) => setTimeout(resolve, undisturbedMs));
    const popup = await findSurface(surface, known);
    await untilLive(popup);
    return popup;
  };

  return {
    context,
    extensionId,
    openPopup,
    async openPanel(page) {
      const popup = await openPopup(page);
      const known = await knownTargets();
      await clickAndClose(
        popup.getByRole('button', {
          name: /^(Open the (whole report|results in the panel)|Ouvrir (le rapport complet|les résultats dans le panneau))$/,
        }),
      );
      return findSurface('sidepanel', known);
    },
    async openOptions() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/options.html`);
      return page;
    },
    async openBehind(page, surface) {
      const behind = await context.newPage();
      await page.bringToFront();
      await behind.goto(`chrome-extension://${extensionId}/${surface}.html`);
      await untilLive(behind);
      return behind;
    },
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    async killWorker() {
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
    },
    async close() {
      for (const connection of connections) await connection.close();
      await remove();
    },
  };
}

/** The drawing of stored content gives way to what can be pressed. */
async function untilLive(popup: Page): Promise<void> {
  await popup.locator('[data-drawing]').waitFor({ state: 'detached' });
}

/** A connection made at the moment in which a popup or a page closes may wait for it for ever: it is made again. */
async function connect(endpoint: string): Promise<Browser> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await chromium.connectOverCDP(endpoint, { timeout: 5_000 * attempt });
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

async function readPort(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  let port = '';
  await poll(async () => {
    port = (await readFile(file, 'utf8').catch(() => '')).split('\n')[0] ?? '';
    return port !== '';
  });
  return port;
}

/** Asks again every 25 ms until it is so; throws after 30 s. */
export async function poll(isSo: () => Promise<boolean>): Promise<void> {
  const endMs = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > endMs) throw new Error('It did not come about within 30 s.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
