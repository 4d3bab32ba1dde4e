import { type Translation, translate } from '#shared/kernel/translation.ts';
import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import { askableKeyword } from '#shared/research/metrics/askable-keyword.ts';
import { siteFigureTexts } from '#shared/research/authority/site-figure-texts.data.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { numberPlace } from '#extension/platform/browser/number-place.ts';
import type { ShownFigure } from '#extension/platform/messages/serp-messages.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { loadMetrics } from '#extension/platform/storage/metric-store.ts';
import { loadOwnPages } from '#extension/platform/storage/own-page-searches.ts';

import { askedPlace } from './metrics/is-answered.ts';

/**
 * Clicks that Search Console counted of the query, by address: beside each page of an own site that it names, else what it
 * counted for the site beside its first result. Nothing where it was not asked.
 */
export async function ownClicks(
  snapshot: SerpSnapshot,
  language: Translation,
): Promise<ReadonlyMap<string, ShownFigure>> {
  const keyword = askableKeyword(snapshot.query ?? '');
  if (!keyword.ok) return new Map();
  const addresses = snapshot.items.flatMap((item) => (item.type === 'organic' ? [item.url] : []));
  const byPage = await clicksByPage(keyword.value, addresses, language);
  if (byPage.size > 0) return byPage;
  const { country, language: asked } = askedPlace(numberPlace(snapshot));
  const stored = (await loadMetrics(keyword.value)).find(
    ({ key, metric: { metric, source } }) =>
      source === 'search-console' && metric === 'clicks' && key[1] === country && key[2] === asked,
  );
  if (stored?.metric.value.kind !== 'at-least') return new Map();
  const { about, value } = stored.metric;
  const first = addresses.find((url) => isWithinDomain(new URL(url).hostname, about ?? ''));
  if (first === undefined) return new Map();
  const title = translate(siteFigureTexts, language, 'figure.own-clicks.explained', { site: about ?? '' });
  return new Map([[first, { text: sayClicks(value.value, language), title }]]);
}

async function clicksByPage(
  keyword: string,
  addresses: readonly string[],
  language: Translation,
): Promise<ReadonlyMap<string, ShownFigure>> {
  const pages = (await loadOwnPages(keyword)).flatMap((site) => site.pages);
  const title = translate(siteFigureTexts, language, 'figure.own-clicks.page');
  return new Map(
    addresses.flatMap((url) => {
      const own = pages.find(({ page }) => isSameAddress(page, url));
      return own ? [[url, { text: sayClicks(own.clicks, language), title }] as const] : [];
    }),
  );
}

function sayClicks(count: number, language: Translation): string {
  return translate(siteFigureTexts, language, 'figure.own-clicks', { count });
}
