import { expect, type Page, type Worker } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { faultyPage, soundPage } from './support/fixture-pages.ts';
import { readHistory } from './support/stored-audits.ts';
import { grantOrigins } from './support/switch-on.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

test('a page rendered by scripts is compared with its HTML as served', async ({ extension, site }) => {
  site.route(
    '/app',
    `<!doctype html><html lang="en"><head><title>Loading</title></head><body><div id="app"></div>
     <script>document.title='Blue shoes';document.querySelector('#app').innerHTML='<h1>Blue shoes</h1><a href="/next">Next page</a>';
     document.querySelector('a').onclick=(e)=>{e.preventDefault();history.pushState(null,'','/next');document.title='Second page';document.querySelector('h1').textContent='Second heading'}</script></body></html>`,
  );
  const page = await openPage(extension.context.pages(), `${site.origin}/app`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Raw vs rendered' }).click();
  const title = panel.locator('[data-field="title"]');
  await expect(title).toContainText('Loading');
  await expect(title).toContainText('Blue shoes');

  await page.getByRole('link').click();
  await expect(panel.getByText('The tab now shows another page.')).toBeVisible();
  await panel.getByRole('button', { name: 'Audit this page' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('/next');
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Outline' }).click();
  await expect(panel.getByRole('button', { name: /Second heading/ })).toBeVisible();
});

test('the history keeps audits and shows what got better', async ({ extension, site }) => {
  site.route('/shop', faultyPage);
  const page = await openPage(extension.context.pages(), `${site.origin}/shop`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  const earlier = (await readHistory(panel)).length;
  site.route('/shop', soundPage);
  await page.reload();
  await panel.getByRole('button', { name: 'Audit again' }).click();
  await expect.poll(async () => (await readHistory(panel)).length).toBe(earlier + 1);
  await waitForAudit(panel);
  await expect(panel.locator('.Score_score .Score_change')).toContainText('▲');
  await panel.getByRole('tab', { name: 'History' }).click();
  await expect(panel.getByText('Fixed', { exact: true })).toBeVisible();
});

test('opening the popup again stores no second audit, unless the page has changed', async ({ extension, site }) => {
  site.route('/shop', faultyPage);
  const page = await openPage(extension.context.pages(), `${site.origin}/shop`);
  const open = async (): Promise<Page> => {
    const popup = await extension.openPopup(page);
    await waitForAudit(popup);
    return popup;
  };
  for (let time = 0; time < 3; time += 1)
    await (await open()).evaluate(() => globalThis.close()).catch(() => undefined);
  await waitForAudit(await extension.openPanel(page));
  const options = await extension.openOptions();
  expect(await readHistory(options)).toHaveLength(1);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('#far')?.setAttribute('alt', 'A blue shoe'));
  await open();
  await expect.poll(async () => (await readHistory(options)).length).toBe(2);
  await page.reload();
  await open();
  await expect.poll(async () => (await readHistory(options)).length).toBe(3);
});

test('exports hold the report', async ({ extension, site }) => {
  site.route('/shop', faultyPage);
  const page = await openPage(extension.context.pages(), `${site.origin}/shop`);
  await waitForAudit(await extension.openPopup(page));
  const panel = await extension.openBehind(page, 'sidepanel');
  await waitForAudit(panel);
  // Several protocol connections share this browser, and each sends downloads elsewhere: what is saved is read here.
  await panel.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (saved: Blob): string => {
      Reflect.set(globalThis, 'lastSaved', saved.text());
      return create(saved);
    };
  });
  for (const [name, content] of [
    ['JSON', '"canonical/multiple-conflicting"'],
    ['CSV', 'canonical/multiple-conflicting'],
    ['Markdown', '2 canonicals'],
    ['HTML', 'How the page is read'],
  ] as const) {
    await panel.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('menuitem', { name: `Save as ${name}` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^audit-localhost-\d+-shop-\d{4}-\d\d-\d\d\./);
    const saved: unknown = await panel.evaluate(() => Reflect.get(globalThis, 'lastSaved'));
    expect(saved).toContain(content);
  }
  await panel.locator('[data-rule="canonical/multiple-conflicting"] .issues_issue-line').click();
  const [places] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save these places as CSV' }).click(),
  ]);
  expect(places.suggestedFilename()).toMatch(/-canonical-multiple-conflicting\.csv$/);
  const savedPlaces: unknown = await panel.evaluate(() => Reflect.get(globalThis, 'lastSaved'));
  expect(savedPlaces).toContain('https://other.example/shop');
  expect(savedPlaces).not.toContain('image/alt-missing');
});

test('two windows show each their own page', async ({ extension, site }) => {
  site.route('/one', soundPage);
  site.route('/two', faultyPage);
  const first = await openPage(extension.context.pages(), `${site.origin}/one`);
  const firstPanel = await extension.openPanel(first);
  await waitForAudit(firstPanel);
  const [second] = await Promise.all([
    extension.context.waitForEvent('page'),
    openWindow(await extension.worker(), `${site.origin}/two`),
  ]);
  await second.waitForLoadState();
  const secondPanel = await extension.openPanel(second);
  await waitForAudit(secondPanel);
  await expect(secondPanel.getByRole('heading', { level: 1 })).toContainText('/two');
  await expect(firstPanel.getByRole('heading', { level: 1 })).toContainText('/one');
  expect(new Set((await readHistory(firstPanel)).map(({ report }) => new URL(report.url).pathname))).toEqual(
    new Set(['/one', '/two']),
  );
});

async function openPage(pages: readonly Page[], url: string): Promise<Page> {
  const page = pages[0];
  if (!page) throw new Error('The browser has no tab.');
  await page.goto(url);
  return page;
}

/** A second ordinary window with a toolbar, which a page itself can't open. */
async function openWindow(worker: Worker, url: string): Promise<void> {
  await worker.evaluate(async (address) => void (await chrome.windows.create({ url: address })), url);
}

for (const { way, dispatch } of [
  { way: 'shortcut', dispatch: dispatchCommand },
  { way: 'entry of the context menu', dispatch: dispatchMenuClick },
] as const) {
  test(`the ${way} audits the page in front`, async ({ extension, site }) => {
    // A real press also grants the page. No protocol of the browser presses keys of its own or opens its menus, so that
    // the event is given to the worker, and the page is granted beforehand.
    await grantOrigins(extension, ['https://*/*', 'http://*/*']);
    const options = await extension.openOptions();
    await options.evaluate(() => chrome.permissions.request({ origins: ['http://*/*'] }));
    site.route('/shop', faultyPage);
    const page = await openPage(extension.context.pages(), `${site.origin}/shop`);
    await page.bringToFront();
    await (await extension.worker()).evaluate(dispatch);
    await expect.poll(async () => (await readHistory(options)).map(({ report }) => report.url)).toEqual([page.url()]);
  });
}

async function dispatchCommand(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, url: 'http://*/shop' });
  chrome.commands.onCommand.dispatch('audit-page', tab);
}

async function dispatchMenuClick(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, url: 'http://*/shop' });
  const info = { menuItemId: 'audit-page', editable: false };
  chrome.contextMenus.onClicked.dispatch(info, tab);
}
