import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { type ExtensionBrowser, launchExtension } from '../e2e/support/extension-browser.ts';
import { importKeywords } from '../e2e/support/import-keywords.ts';
import { startTestSite } from '../e2e/support/test-site.ts';
import { waitForAudit } from '../e2e/support/wait-for-audit.ts';
import { median } from './measure-ours.ts';

const rounds = 12;
/** Of our pages, and how long each is left alone: then all of them are there. */
const marks = {
  empty: ['first-script'],
  popup: ['sightline:stored', 'first-paint', 'sightline:shown', 'sightline:keywords'],
} as const;
const undisturbedMs = 2_000;

/**
 * `npm run bench -- --only popup`: the popup of a page that was audited before, on a site with 30 tracked keywords, beside
 * an empty page of the extension as popup, opened in turn. Cold: the worker was stopped, so that the process of the
 * extension is gone; warm: the worker runs. From the start of the document to its first script, to the stored content,
 * and to the commit of React.
 */
export async function benchPopup(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const site = await startTestSite({
    '/shop': '<!doctype html><html lang="en"><title>Oak benches</title><h1>Oak</h1>',
  });
  stack.defer(() => site.close());
  const folder = await extensionWithEmptyPopup();
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const browsers = { empty: await launchExtension({ folder }), popup: await launchExtension() };
  for (const extension of Object.values(browsers)) stack.defer(() => extension.close());
  const pages = {
    empty: await openShop(browsers.empty, site.origin),
    popup: await openShop(browsers.popup, site.origin),
  };
  await waitForAudit(await browsers.popup.openPopup(pages.popup));
  for (const isCold of [false, true]) {
    const times = { empty: new Array<readonly number[]>(), popup: new Array<readonly number[]>() };
    for (let round = 0; round < rounds; round += 1)
      for (const shown of ['empty', 'popup'] as const)
        times[shown].push(await measureOpening(browsers[shown], pages[shown], shown, isCold));
    for (const shown of ['empty', 'popup'] as const)
      for (const [index, mark] of marks[shown].entries()) {
        const each = times[shown].map((measured) => measured[index] ?? Number.NaN);
        const figures = `median ${median(each).toFixed(0)} ms, best ${Math.min(...each).toFixed(0)} ms`;
        console.log(`${isCold ? 'cold' : 'warm'} ${mark.padEnd(20)} ${figures}`);
      }
  }
}

async function openShop(extension: ExtensionBrowser, origin: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/dashboard.html#localhost`);
  await importKeywords(page, 30);
  await page.goto(`${origin}/shop`);
  return page;
}

/** A copy of the built extension whose popup is a page of one script, which notes when it runs. */
async function extensionWithEmptyPopup(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-bench-'));
  await cp(join(import.meta.dirname, '..', '.output', 'chrome-mv3'), folder, { recursive: true });
  await writeFile(join(folder, 'empty.html'), '<!doctype html><script src="empty.js"></script><p>Empty');
  await writeFile(join(folder, 'empty.js'), "performance.mark('first-script');");
  const manifest = join(folder, 'manifest.json');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"popup.html"', '"empty.html"'));
  return folder;
}

async function measureOpening(
  extension: ExtensionBrowser,
  page: Page,
  shown: keyof typeof marks,
  isCold: boolean,
): Promise<readonly number[]> {
  if (isCold) await extension.killWorker();
  const popup = await extension.openPopup(page, { page: shown, undisturbedMs });
  const times = await popup.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    marks[shown],
  );
  await popup.evaluate(() => globalThis.close()).catch(() => undefined);
  return times;
}
