import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { readSaved } from '../support/saved-files.ts';
import { googlePage, serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import { grantOrigins } from '../support/switch-on.ts';

const hosts = ['shop1.example', 'shop2.example', 'shop3.example', 'shop4.example'];

test('from a results page to a brief: what the leading pages share, what the own page lacks, and Markdown to hand on', async ({
  extension,
}) => {
  const { context } = extension;
  await serve(context, 'www.google.com', () => googlePage({ query: 'oak bench', hosts }));
  await serve(context, 'shop1.example', () => articleOf(['How to treat an oak bench', 'Delivery times'], 'Teak oil'));
  await serve(context, 'shop2.example', () => articleOf(['Treating your bench', 'Prices'], 'Teak oil'));
  await serve(context, 'shop3.example', () => articleOf(['When to treat a bench again'], 'Teak oil'));
  await serve(context, 'shop4.example', () => '<!doctype html><div id="app"></div>');
  await serve(context, 'own.example', () => articleOf(['Our benches'], 'Wax'));
  await grantOrigins(
    extension,
    [...hosts, 'own.example'].flatMap((host) => [
      `https://${host}/*`,
      `http://${host}/*`,
      `https://www.${host}/*`,
      `http://www.${host}/*`,
    ]),
  );
  await (await turnOn(extension, 'google')).close();
  const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await expect(results.locator('sightline-bar')).toBeAttached();
  const panel = await extension.openBehind(results, 'sidepanel');
  await panel.getByRole('tab', { name: 'SERP' }).dispatchEvent('click');
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Write a brief' }).dispatchEvent('click');
  const brief = await opening;
  await expect(brief.getByRole('heading', { name: 'Brief: oak bench' })).toBeVisible();
  const own = brief.getByLabel('Your page, if there is one');
  for (const address of ['file:///etc/hosts', 'chrome://version', 'data:text/html,<h1>Ours</h1>']) {
    await own.fill(address);
    await brief.getByRole('button', { name: 'Read 4 pages' }).click();
    // The browser says in its own words what is wrong, and nothing is read.
    expect(await own.evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(false);
  }
  await own.fill('https://own.example/');
  await brief.getByRole('button', { name: 'Read 4 pages' }).click();

  await expect(brief.getByText('3 of 4 leading pages counted')).toBeVisible();
  await expect(brief.getByRole('row', { name: /^How to treat an oak bench/ }).last()).toContainText('3 of 3');
  await expect(brief.getByRole('row', { name: /^How to treat an oak bench/ }).last()).toContainText('lacks it');
  await expect(brief.getByRole('row', { name: /^teak oil/ })).toContainText('3 of 3');
  await expect(brief.getByRole('row', { name: /^Words/ })).toContainText('to');
  await expect(brief.getByText('not read: no content without its scripts')).toBeVisible();
  await expectAccessible(brief, ['body']);

  // What is saved says the same.
  const saved = await readSaved(brief);
  await brief.getByRole('button', { name: 'Save as Markdown' }).click();
  const markdown = await saved();
  expect(markdown).toContain('# Brief: oak bench');
  expect(markdown).toContain('- How to treat an oak bench (3 of 3) — Yours: lacks it');
  expect(markdown).toContain('3 of 4 leading pages counted');

  // Another own page: what was made for the first is taken away; one of the results is not counted.
  await brief.getByLabel('Your page, if there is one').fill('https://shop3.example/p2');
  await expect(brief.getByText('leading pages counted')).toBeHidden();
  await brief.getByRole('button', { name: 'Read 4 pages' }).click();
  await expect(brief.getByText('2 of 4 leading pages counted')).toBeVisible();
  await expect(brief.getByText('yours, not counted')).toBeVisible();
});

function articleOf(headings: readonly string[], finish: string): string {
  return `<!doctype html><html lang="en"><head><title>Oak benches</title></head><body><main><h1>Oak benches</h1>${headings
    .map(
      (heading) =>
        `<h2>${heading}</h2><p>${finish} keeps the grain. ${'Benches made of oak stand outside for many years. '.repeat(12)}</p>`,
    )
    .join('')}</main></body></html>`;
}
