import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Product',
      '@id': '#chair',
      name: 'Oak chair',
      image: '/chair.png',
      brand: { '@id': '#shop' },
      aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 12 },
      offers: [
        { '@type': 'Offer', price: 149, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
        { '@type': 'Offer', priceCurrency: 'EUR' },
      ],
    },
    { '@type': 'Organization', '@id': '#shop', name: 'Oak & Ash', makesOffer: { '@id': '#chair' } },
  ],
};

const page = `<!doctype html><html lang="en"><title>Oak chair</title><h1>Oak chair</h1><p>149 €, rated 4.5</p>
<script type="application/ld+json">${JSON.stringify(graph)}</script>
<script type="application/ld+json">{"@type": "Broken",}</script>
<div itemscope itemtype="https://schema.org/Recipe"><b itemprop="name">Soup</b><img itemprop="image" src="/soup.png" alt="Soup"></div>
<div vocab="https://schema.org/" typeof="Event"><b property="name">Fair</b></div>
<i itemprop="lost">x</i>`;

test('the schema tab shows rich results, the joined graph, and the mark-up as written', async ({ extension, site }) => {
  site.route('/chair', page);
  const tab = await extension.context.newPage();
  await tab.goto(`${site.origin}/chair`);
  await waitForAudit(await extension.openPopup(tab));
  const panel = await extension.openBehind(tab, 'sidepanel');
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Schema' }).dispatchEvent('click');

  const snippet = panel.locator('.structured-data_rich-result', { hasText: 'Product snippet' });
  await expect(snippet).toContainText('Incomplete');
  await expect(snippet).toContainText('offers[].price');
  await expect(panel.locator('.structured-data_rich-result', { hasText: 'Recipe' })).toContainText('Eligible');
  await expect(panel.locator('.structured-data_rich-result', { hasText: 'Event' })).toContainText('startDate');

  const entities = panel.locator('[aria-labelledby=entities]');
  await expect(entities.getByRole('heading')).toHaveText('4 entities');
  await entities.locator('summary', { hasText: 'Product' }).first().dispatchEvent('click');
  await entities.locator('summary', { hasText: 'Oak & Ash' }).first().dispatchEvent('click');
  await expect(entities.getByText('↑ Oak chair, shown above')).toBeVisible();

  const written = panel.locator('[aria-labelledby=as-written]');
  await expect(written).toContainText('This is not valid JSON');
  await expect(written).toContainText('itemprop="lost" belongs to no item.');
});
