import { expect } from '@playwright/test';

import { engines } from '#shared/serp/engine-list.ts';
import { readSavedPage } from '#shared/serp/read-saved-page.ts';

import { test } from './support/extension-test.ts';
import { googlePage, readSerpFixture, serve } from './support/serp-pages.ts';
import { openSerp, stripSays, turnOn } from './support/serp-session.ts';
import { forgetKeptPages, readKeptPage } from './support/stored-pages.ts';

const address = 'https://www.google.com/search?q=oak+bench';

test('a results page in a frame is left alone, though the same page in the tab is read', async ({ extension }) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await extension.context.route('https://host.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}" width="900" height="700"></iframe>` }),
  );
  const options = await turnOn(extension, 'google');
  const outer = await openSerp(extension, 'https://host.example/');
  const frame = outer.frameLocator('iframe');
  await expect(frame.locator('h3')).toHaveCount(10);
  const inner = await openSerp(extension, address);
  await expect(inner.locator('sightline-strip')).toHaveCount(10);
  await expect.poll(() => stripSays(inner, 0)).toContain('shop1.example');
  // By now a script in the frame would have painted as well: it arrived before.
  await expect(frame.locator('sightline-strip, sightline-bar')).toHaveCount(0);
  await forgetKeptPages(options);
  await outer.reload();
  await expect(frame.locator('h3')).toHaveCount(10);
  await inner.goto(`${address}+two`);
  await expect.poll(async () => (await readKeptPage(options))?.query).toBe('oak bench two');
});

test('a product with nothing below its title has its line there, not at the bottom of its card', async ({
  extension,
}) => {
  const card = (id: number, below: string): string => `<li data-listingid="2000000000${id}" class="s-card">
    <div class="su-card-container"><div class="su-card-container__media"><a href="https://www.ebay.com/itm/2000000000${id}"><img alt="" width="90" height="90"></a></div>
    <div class="su-card-container__content"><div class="su-card-container__header"><a class="s-card__link" href="https://www.ebay.com/itm/2000000000${id}">
      <div role="heading" aria-level="3" class="s-card__title">Kettle ${id}</div></a>${below}</div>
    <div class="su-card-container__attributes"><div class="s-card__attribute-row"><span class="s-card__price">$20.00</span></div><div class="s-card__attribute-row">Free delivery</div></div></div></div></li>`;
  const subtitle = '<div class="s-card__subtitle-row"><div class="s-card__subtitle">New</div></div>';
  const cards = [11, 12, 13, 14].map((id) => card(id, id === 12 ? '' : subtitle)).join('');
  await serve(
    extension.context,
    'www.ebay.com',
    () => `<!doctype html><html lang="en"><head><title>kettle</title><style>.su-card-container, .su-card-container__content { display: flex }</style></head>
      <body><input name="_nkw" value="kettle"><main class="srp-main"><h1 class="srp-controls__count-heading">4 results for kettle</h1><ul class="srp-results">${cards}</ul></main></body></html>`,
  );
  await turnOn(extension, 'ebay');
  const page = await openSerp(extension, 'https://www.ebay.com/sch/i.html?_nkw=kettle');
  await expect(page.locator('sightline-strip')).toHaveCount(4);
  await expect(page.locator('.su-card-container__header sightline-strip')).toHaveCount(4);
});

test('a page that stops half-way gets no rank, and its ranks once the rest has come', async ({ extension }) => {
  const [top = '', rest = ''] = googlePage({}).split('<div id="botstuff">');
  await serve(extension.context, 'www.google.com', () => top);
  const options = await turnOn(extension, 'google');
  const page = await openSerp(extension, address);
  await expect.poll(async () => (await readKeptPage(options))?.state).toBe('unknown_layout');
  expect((await readKeptPage(options))?.items).toEqual([]);
  await expect(page.locator('sightline-strip', { hasText: /\d/ })).toHaveCount(0);
  await page.evaluate((html) => document.querySelector('#center_col')?.insertAdjacentHTML('afterend', html), rest);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="botstuff"></div>'));
  await expect(page.locator('sightline-strip .rank').last()).toHaveText('10');
  await expect.poll(async () => (await readKeptPage(options))?.items.length).toBe(10);
});

for (const { id, fixture, url } of [
  { id: 'amazon', fixture: 'plain', url: 'https://www.amazon.com/s?k=desk+lamp' },
  { id: 'ebay', fixture: 'items', url: 'https://www.ebay.com/sch/i.html?_nkw=lamp' },
  { id: 'etsy', fixture: 'search', url: 'https://www.etsy.com/search?q=mug' },
  { id: 'duckduckgo', fixture: 'plain', url: 'https://duckduckgo.com/?q=garden+benches' },
  { id: 'youtube', fixture: 'drawn', url: 'https://www.youtube.com/results?search_query=bench' },
]) {
  test(`a page of ${id} that stops among its results is said to, and has no rank`, async ({ extension }) => {
    const html = readSerpFixture(id, fixture);
    const engine = engines.find((each) => each.id === id);
    const cuts = Array.from({ length: html.length }, (_, at) => html.length - at).filter((at) => html[at] === '\n');
    const isCut = (at: number): boolean =>
      engine !== undefined &&
      readSavedPage({ html: html.slice(0, at), url, engine }).parser.warnings.includes('incomplete-page');
    const cut = cuts.find(isCut);
    expect(cut).toBeDefined();
    await serve(extension.context, new URL(url).host, () => html.slice(0, cut));
    const options = await turnOn(extension, id);
    const page = await openSerp(extension, url);
    await expect.poll(async () => (await readKeptPage(options))?.parser.warnings).toContain('incomplete-page');
    expect(await readKeptPage(options)).toMatchObject({ state: 'unknown_layout', items: [] });
    await expect(page.locator('sightline-strip', { hasText: /\d/ })).toHaveCount(0);
  });
}

test('markup in titles is kept as text', async ({ extension }) => {
  const title = '<img src=x onerror=alert(1)>';
  const script = `document.querySelector('h3').textContent = ${JSON.stringify(title)};`;
  await serve(extension.context, 'www.google.com', () => googlePage({ script }));
  const options = await turnOn(extension, 'google');
  await openSerp(extension, address);
  const kept = async (): Promise<string | undefined> => {
    const [first] = (await readKeptPage(options))?.items ?? [];
    return first?.type === 'organic' ? first.title : undefined;
  };
  await expect.poll(kept).toBe(title);
});

test('the history keeps 120 visits of a query and forgets the oldest first', async ({ extension }) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  const page = await openSerp(extension, address);
  await expect.poll(async () => (await readKeptPage(options))?.query).toBe('oak bench');
  // A history of more than that, as an older version may have left it; one row alone is as large as the quota.
  const put = (count: number, sizeBytes: number): Promise<void> =>
    options.evaluate(
      ([rows, bytes]) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('sightline');
          opening.onsuccess = () => {
            const work = opening.result.transaction('snapshots', 'readwrite');
            const store = work.objectStore('snapshots');
            const known = store.getAll();
            known.onsuccess = () => {
              for (let index = 0; index < rows; index += 1) {
                const seenAt = new Date(Date.UTC(2020, 0, 1 + index)).toISOString();
                store.put({ ...known.result[0], id: `old-${index}-${bytes}`, seenAt, sizeBytes: bytes });
              }
            };
            work.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [count, sizeBytes] as const,
    );
  const ids = (): Promise<string[]> =>
    options.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('sightline');
          opening.onsuccess = () => {
            const all = opening.result.transaction('snapshots').objectStore('snapshots').getAllKeys();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.map(String).filter((id) => id.startsWith('old-')));
            };
          };
        }),
    );
  await put(130, 1);
  await page.reload();
  await expect.poll(async () => (await ids()).length).toBe(118);
  const left = new Set(await ids());
  expect([left.has('old-11-1'), left.has('old-12-1')]).toEqual([false, true]);
  await put(1, 1e15);
  await page.reload();
  await expect.poll(ids).not.toContain('old-0-1000000000000000');
});
