import { type Translation, translate } from '#shared/kernel/translation.ts';
import { askableKeyword } from '#shared/research/metrics/askable-keyword.ts';
import { siteFigureTexts } from '#shared/research/authority/site-figure-texts.data.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { numberPlace } from '#extension/platform/browser/number-place.ts';
import type { ShownFigure } from '#extension/platform/messages/serp-messages.ts';
import { loadMetrics } from '#extension/platform/storage/metric-store.ts';

import { askedPlace } from './metrics/is-answered.ts';

/**
 * What Search Console counted of the query, beside the first result of the site that it is about; undefined where it was
 * not asked, or counted nothing.
 */
export async function ownClicks(
  snapshot: SerpSnapshot,
  language: Translation,
): Promise<readonly [url: string, figure: ShownFigure] | undefined> {
  const keyword = askableKeyword(snapshot.query ?? '');
  if (!keyword.ok) return undefined;
  const { country, language: asked } = askedPlace(numberPlace(snapshot));
  const stored = (await loadMetrics(keyword.value)).find(
    ({ key, metric: { metric, source } }) =>
      source === 'search-console' && metric === 'clicks' && key[1] === country && key[2] === asked,
  );
  if (stored?.metric.value.kind !== 'at-least') return undefined;
  const { about, value } = stored.metric;
  const item = snapshot.items.find((each) => each.type === 'organic' && isOf(each.url, about ?? ''));
  if (item?.type !== 'organic') return undefined;
  const title = translate(siteFigureTexts, language, 'figure.own-clicks.explained', { site: about ?? '' });
  return [item.url, { text: translate(siteFigureTexts, language, 'figure.own-clicks', { count: value.value }), title }];
}

function isOf(url: string, domain: string): boolean {
  const { hostname } = new URL(url);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
