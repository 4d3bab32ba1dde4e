import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { googlePage, manyHosts, readSerpFixture, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { readKeptPage } from './support/stored-pages.ts';

test('the panel shows the page as a table, exports it, and tells what changed since the last visit', async ({
  extension,
}) => {
  let hosts = manyHosts(6);
  await serve(extension.context, 'www.google.com', (url) => {
    const query = url.searchParams.get('q') ?? '';
    const page = googlePage({ hosts, query });
    return query === 'teak table' ? page.replace('<head>', '<head><script src="/slow.js"></script>') : page;
  });
  const options = await turnOn(extension, 'google');
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench&ei=SESSION');
  const firstKept = async (): Promise<string | null | undefined> => {
    const [item] = (await readKeptPage(options))?.items ?? [];
    return item?.type === 'organic' ? item.domain : undefined;
  };
  await expect.poll(firstKept).toBe('shop1.example');
  hosts = ['new.example', 'shop2.example', 'shop1.example', 'shop3.example', 'shop4.example', 'shop5.example'];
  await page.reload();
  await expect.poll(firstKept).toBe('new.example');
  const panel = await extension.openBehind(page, 'sidepanel');
  await expect(panel.getByRole('tab', { name: 'SERP' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'oak bench' })).toBeVisible();
  const rows = panel.locator('.serp_serp-scroller tbody tr');
  await expect(rows).toHaveCount(6);
  await panel.getByRole('button', { name: 'Domain' }).dispatchEvent('click');
  await expect(rows.first()).toContainText('new.example');
  await expect(panel.getByText('Compared with')).toBeVisible();
  const intent = panel.getByRole('region', { name: 'Search intent' });
  await expect(intent.getByText('Not known: no cue in the query or on the page')).toBeVisible();
  await expect(intent.getByRole('row')).toHaveCount(0);
  const strength = panel.getByRole('region', { name: 'SERP strength' });
  await expect(strength.getByRole('row', { name: 'Authority of the sites, median' })).toContainText('not known');
  const [score = ''] = /^\d+/.exec((await strength.getByText(/of 100$/).textContent()) ?? '') ?? [];
  await expect(page.locator('sightline-bar').getByText('Strength').locator('..')).toContainText(score);
  // No column stands beyond the edge of a narrow panel.
  await panel.setViewportSize({ width: 360, height: 700 });
  const beyondPx = await panel
    .locator('.serp_serp-scroller table')
    .first()
    .evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0));
  expect(beyondPx).toBeLessThanOrEqual(0);
  await expect(panel.locator('.serp_serp-texts li').filter({ hasText: 'new' }).first()).toContainText('new.example');
  // Several protocol connections share this browser, and each sends downloads elsewhere: what is saved is read here.
  await panel.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (saved: Blob): string => {
      Reflect.set(globalThis, 'lastSaved', saved.text());
      return create(saved);
    };
  });
  await panel.getByRole('button', { name: 'Save as CSV' }).dispatchEvent('click');
  const csv = String(await panel.evaluate(() => Reflect.get(globalThis, 'lastSaved')));
  expect(csv.split('\r\n')).toHaveLength(8);
  expect(csv).not.toContain('SESSION');

  // Questions that the user opens bring others, which stand below them; nothing is opened by us.
  await page.evaluate(() => {
    const ask = (text: string): string =>
      `<div class="related-question-pair" data-q="${text}"><div role="button" aria-expanded="false">${text}</div></div>`;
    const block = document.createElement('div');
    block.className = 'MjjYud';
    block.innerHTML = `<div data-initq="oak bench">${ask('What is oak?')}${ask('Is oak hard?')}</div>`;
    document.querySelector('#rso')?.append(block);
  });
  const questions = panel.getByRole('region', { name: 'People also ask' });
  await expect(questions.getByRole('row')).toHaveCount(2);
  await page.evaluate(() => {
    const first = document.querySelector('[data-q="What is oak?"]');
    first?.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', 'true');
    const more = first?.cloneNode(true);
    if (!(more instanceof HTMLElement)) throw new Error('no question');
    more.dataset['q'] = 'Who sells oak?';
    more.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', 'false');
    first?.parentElement?.append(more);
  });
  await expect(questions.getByRole('row')).toHaveCount(3);
  await expect(questions.getByRole('row').nth(1)).toContainText('Who sells oak?');

  // While the page of the next search comes, nothing of the last one stands there as if it were its own.
  const { promise: isReleased, resolve: release } = Promise.withResolvers<undefined>();
  await extension.context.route('https://www.google.com/slow.js', async (route) => {
    await isReleased;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.goto('https://www.google.com/search?q=teak+table', { waitUntil: 'commit' });
  await expect(panel.getByRole('tabpanel')).toHaveText('Reading the page…');
  await expect(intent).toHaveCount(0);
  release(undefined);
  await expect(panel.getByRole('heading', { name: 'teak table' })).toBeVisible();
  await expect(intent).toBeVisible();
});

test('on a marketplace the panel has prices, shares and ads', async ({ extension }) => {
  await serve(extension.context, 'www.amazon.com', () => readSerpFixture('amazon', 'rich'));
  await turnOn(extension, 'amazon');
  const page = await openSerp(extension, 'https://www.amazon.com/s?k=desk+lamp');
  await expect.poll(() => page.locator('sightline-strip').count()).toBeGreaterThan(2);
  await expect(page.getByRole('button', { name: 'Copy B0' }).first()).toBeVisible();
  const panel = await extension.openBehind(page, 'sidepanel');
  await expect(panel.getByText('Sponsored', { exact: true }).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Reviews' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Brands and their ads' })).toBeVisible();
  // Beside the rail, figures stand below the title and nothing scrolls sideways.
  await panel.setViewportSize({ width: 400, height: 700 });
  await expect(panel.getByRole('button', { name: 'Reviews' })).toHaveCount(0);
  await expect(panel.getByText('1,459 reviews')).toBeVisible();
  const beyondPx = await panel
    .locator('.serp_serp-scroller')
    .evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth);
  expect(beyondPx).toBeLessThanOrEqual(0);
});
