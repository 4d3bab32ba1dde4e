import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { expect, type Page } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { faultyPage } from './support/fixture-pages.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const scheme of ['light', 'dark'] as const) {
  test(`popup, panel and options have no axe violation (${scheme})`, async ({ extension, site }) => {
    site.route('/shop', faultyPage);
    const page = await extension.context.newPage();
    await page.goto(`${site.origin}/shop`);
    await waitForAudit(await extension.openPopup(page));
    const popup = await extension.openBehind(page, 'popup');
    await popup.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await waitForAudit(popup);
    expect(await findViolations(popup)).toEqual([]);

    const panel = await extension.openBehind(page, 'sidepanel');
    await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width: 400, height: 800 });
    await waitForAudit(panel);
    await panel.locator('.issues_issue-line').first().dispatchEvent('click');
    for (const tab of await panel.getByRole('tab').allTextContents()) {
      await selectTab(panel, tab);
      expect({ tab, violations: await findViolations(panel) }).toEqual({ tab, violations: [] });
    }
    const options = await extension.openOptions();
    await options.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(options.getByText('Not connected')).toBeVisible();
    expect(await findViolations(options)).toEqual([]);
  });
}

test('nothing scrolls sideways at 320 px, nor with text at 200 %', async ({ extension, site }) => {
  site.route('/shop', faultyPage);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  await waitForAudit(await extension.openPopup(page));
  const panel = await extension.openBehind(page, 'sidepanel');
  await panel.setViewportSize({ width: 320, height: 700 });
  await waitForAudit(panel);
  await panel.locator('.issues_issue-line').first().dispatchEvent('click');
  for (const size of ['100%', '200%']) {
    await panel.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
    for (const tab of await panel.getByRole('tab').allTextContents()) {
      await selectTab(panel, tab);
      const overflowPx = await panel.evaluate(() => {
        const scroller = document.querySelector('[data-scroller]');
        const root = document.documentElement;
        const inside = scroller ? scroller.scrollWidth - scroller.clientWidth : 0;
        return Math.max(root.scrollWidth - root.clientWidth, inside);
      });
      expect({ size, tab, overflowPx }).toEqual({ size, tab, overflowPx: 0 });
    }
  }
  const options = await extension.openOptions();
  await options.setViewportSize({ width: 320, height: 700 });
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the popup shows what is stored at once', async ({ extension, site }) => {
  site.route('/shop', faultyPage);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  await waitForAudit(await extension.openPopup(page));
  // A page that hangs from now on: whatever shows comes from the store.
  site.route('/shop', () => undefined);
  await rest(await extension.openPopup(page));
  const popup = await extension.openPopup(page);
  // Drawn again before any library runs; then the first commit, which holds the verdict since it waits for the store.
  await expect.poll(async () => marksOf(popup)).toContain('sightline:shown');
  expect((await marksOf(popup)).filter((mark) => mark !== 'sightline:keywords')).toEqual([
    'sightline:stored',
    'sightline:shown',
  ]);
  await expect(popup.getByTestId('verdict')).toBeVisible();
  await popup.evaluate(() => globalThis.close()).catch(() => undefined);
  // Settings are another by now: what was drawn from those before is not drawn.
  const options = await extension.openOptions();
  await options.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Options de Sightline');
  const french = await extension.openPopup(page);
  await expect.poll(async () => marksOf(french)).toContain('sightline:shown');
  expect(await marksOf(french)).not.toContain('sightline:stored');
});

test('speaks French at once everywhere where the user chose it', async ({ extension, site }) => {
  site.route('/shop', faultyPage);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  const options = await extension.openOptions();
  await options.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Options de Sightline');
  await page.bringToFront();
  // What was found before, without an audit again.
  await expect(panel.locator('.issues_issue-message').first()).toContainText('canoniques');
  await panel.getByRole('button', { name: 'Relancer l’audit' }).click();
  await expect(panel.getByTestId('verdict')).toContainText('erreurs');
  await expect(panel.locator('.issues_issue-message').first()).toContainText('canoniques');
  await expect(panel.getByRole('tab', { name: 'Problèmes' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'fr');
});

/** Until the popup has kept what it shows, which it does once that stands still. */
async function rest(popup: Page): Promise<void> {
  await popup
    .evaluate(async () => {
      const isKept = async (): Promise<boolean> => {
        const { popupDrawings } = await chrome.storage.session.get('popupDrawings');
        return popupDrawings !== undefined;
      };
      while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 25));
      globalThis.close();
    })
    .catch(() => undefined);
}

async function marksOf(popup: Page): Promise<readonly string[]> {
  return popup.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
}

/** Without waiting for frames, which a tab behind another does not get. */
async function selectTab(panel: Page, name: string): Promise<void> {
  const tab = panel.getByRole('tab', { name });
  await tab.dispatchEvent('click');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Rule and place of each axe violation. */
async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  const found: unknown = await page.evaluate(async () => {
    const axe: unknown = Reflect.get(globalThis, 'axe');
    const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : undefined;
    if (typeof run !== 'function') throw new Error('axe is not there');
    const { violations } = await run(document);
    return violations.map(
      (each: { id: string; nodes: { target: unknown; failureSummary: string }[] }) =>
        `${each.id}: ${each.nodes.map((node) => `${String(node.target)} ${node.failureSummary}`).join(' | ')}`,
    );
  });
  return Array.isArray(found) ? found.map(String) : ['axe gave nothing'];
}
