import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const head =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Benches of oak for the garden.">';
const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}${title}</head><body><main>${body}</main></body></html>`;
const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at + 1)).join(' ');

/** The same fact on each surface: popup at a glance, a tab of the panel, the command line. */
const cases = [
  {
    name: 'without a title',
    html: pageOf('', '<h1>Oak benches</h1><p>Benches.</p>'),
    popup: /Title\s*none/,
    tab: 'Overview',
    panel: /No title/,
    cli: [/^Title +–$/m, /The page has no title element\. \[title\/missing\]/],
  },
  {
    name: 'with 40 H1',
    html: pageOf(
      '<title>Oak benches</title>',
      many(40, (at) => `<h1>Bench ${at}</h1>`),
    ),
    popup: /H1 40 ·/,
    tab: 'Outline',
    panel: /H1 40[^]*H1Bench 1H1Bench 2/,
    cli: [/^Headings +40$/m, /The page has 40 visible h1/],
  },
  {
    name: 'with 20,000 links',
    html: pageOf(
      '<title>Oak benches</title>',
      `<h1>Oak</h1>${many(20_000, (at) => `<a href="/p${at}">Bench ${at}</a>`)}`,
    ),
    popup: /Internal\s*20,000/,
    tab: 'Links',
    panel: /Internal\s*20,000/,
    cli: [/^Links, internal \/ external +20,000 \/ 0$/m],
  },
] as const;

for (const { cli, html, name, panel: expected, popup: glance, tab } of cases) {
  test(`a page ${name}: popup, panel and command line say so, and nothing is cut at 320 px`, async ({
    extension,
    site,
  }) => {
    site.route('/shop', html);
    const page = await extension.context.newPage();
    await page.goto(`${site.origin}/shop`);
    await waitForAudit(await extension.openPopup(page));
    const popup = await extension.openBehind(page, 'popup');
    await waitForAudit(popup);
    await expect(popup.getByRole('main')).toHaveText(glance);
    const panel = await extension.openBehind(page, 'sidepanel');
    await panel.setViewportSize({ width: 320, height: 700 });
    await waitForAudit(panel);
    await panel.getByRole('tab', { name: tab }).dispatchEvent('click');
    await expect(panel.getByRole('tabpanel').filter({ visible: true })).toHaveText(expected);
    const overflow = (): Promise<number> =>
      panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBe(0);

    const main = join(import.meta.dirname, '..', 'cli', 'main.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'audit', `${site.origin}/shop`]).catch(
      (failed: { readonly stdout: string }) => failed,
    );
    for (const line of cli) expect(stdout).toMatch(line);
  });
}
