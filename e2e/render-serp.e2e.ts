import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';
import { z } from 'zod';

import { engines } from '#shared/serp/engine-list.ts';
import { findEngineByHost } from '#shared/serp/find-engine.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { renderSerp } from '../render/render-serp.ts';

const fixtureSchema = z.object({ url: z.url(), rendered: z.array(z.boolean().nullable()) });

/** Fixtures whose labels are disguised; `rendered` says what a person sees. */
for (const name of ['ebay/cards', 'ebay/items', 'etsy/rows']) {
  test(`${name} shows in a browser which products are ads`, async () => {
    const { url, rendered } = fixtureSchema.parse(JSON.parse(read(`${name}.json`)));
    const snapshot = await render(read(`${name}.html`), url);
    const products = snapshot.items.flatMap((item) => (item.type === 'product' ? [item] : []));
    expect(products.map(({ sponsored }) => sponsored)).toEqual(rendered);
    expect(products.some(({ sponsored_evidence }) => sponsored_evidence.includes('painted-label'))).toBe(true);
  });
}

const corpus = findCorpus();
const manifest = z.array(
  z.object({ engine: z.string(), file: z.string(), expected: z.string(), page_url: z.string() }),
);
const expectation = z.object({ products: z.array(z.object({ id: z.string(), sponsored: z.boolean().nullable() })) });
const ebayPages = corpus
  ? manifest.parse(readCorpusJson(corpus, 'serp', 'manifest.json')).filter(({ engine }) => engine === 'ebay')
  : [];

/** Pictures, clipped boxes, switched letters and blank fonts, as real pages have them. */
for (const { file, expected, page_url: url } of ebayPages) {
  test(`${file} paints the label of its ads and of nothing else`, async () => {
    const { products } = expectation.parse(readCorpusJson(corpus ?? '', 'serp', expected));
    const snapshot = await render(readFileSync(`${corpus}/serp/${file}`, 'utf8'), url);
    const found = snapshot.items.flatMap((item) => (item.type === 'product' ? [item] : []));
    const judged = products.filter(({ sponsored }) => sponsored !== null);
    const seen = new Map(found.map(({ id, sponsored, sponsored_evidence }) => [id, { sponsored, sponsored_evidence }]));
    expect(judged.filter(({ id, sponsored }) => seen.get(id)?.sponsored !== sponsored)).toEqual([]);
    expect(judged.filter(({ id }) => !seen.get(id)?.sponsored_evidence.includes('painted-label'))).toEqual([]);
  });
}

test('a saved page runs no script, fetches nothing and keeps its address', async () => {
  const card = `<li data-listingid="400000000001"><h3>Pot</h3><span class="s-card__price">$1.00</span></li>`;
  const html = `<ul class="srp-results">${card}</ul>
    <script>document.querySelector('ul').remove()</script>
    <img src="https://example.com/x.png" onerror="document.querySelector('ul').remove()">
    <script src="https://example.com/x.js"></script>`;
  const snapshot = await render(html, 'https://www.ebay.co.uk/sch/i.html?_nkw=pot');
  expect(snapshot).toMatchObject({
    state: 'ok',
    host: 'www.ebay.co.uk',
    items: [{ id: '400000000001', url: 'https://www.ebay.co.uk/itm/400000000001', currency: null, price_from: 1 }],
  });
});

async function render(html: string, url: string) {
  const engine = findEngineByHost(url, engines);
  if (!engine) throw new Error(`${url}: no engine lives there`);
  const read = await renderSerp({ html, url, engine });
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

function read(path: string): string {
  return readFileSync(`shared/serp/fixtures/${path}`, 'utf8');
}
