import type { StructuredDataFacts } from '#shared/audit/facts/head-facts.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import type { Lack, RichResult } from '#shared/structured-data/rich-results/judge-rich-results.ts';

import { readSchema } from './schema-reading.ts';

/** Features that only the home page can have; elsewhere the same items merely name the site. */
const homeOnly: ReadonlySet<string> = new Set(['site-name', 'organization']);

/** Rich results that count on this page. */
export function resultsHere(facts: StructuredDataFacts, pageUrl: string): RichResult[] {
  const isHome = parseUrl(pageUrl)?.pathname === '/';
  return readSchema(facts).richResults.filter(({ feature }) => isHome || !homeOnly.has(feature.id));
}

/** `Product (Merchant listing): image, offers.price` */
export function namesLack({ item, feature }: RichResult, lacks: readonly Lack[]): string {
  const paths = [...new Set(lacks.map(({ path }) => path.replaceAll('|', ' / ').replaceAll('&', ' + ')))];
  return `${item.types.join(', ')} (${feature.name}): ${paths.join(', ')}`.slice(0, 300);
}
