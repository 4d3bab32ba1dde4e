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

/** What a line of a report has room for. */
const mostCharacters = 300;

/** `Product (Merchant listing): image, offers.price`; of many as many as fit, and how many more there are. */
export function namesLack({ item, feature }: RichResult, lacks: readonly Lack[]): string {
  const paths = [...new Set(lacks.map(({ path }) => path.replaceAll('|', ' / ').replaceAll('&', ' + ')))];
  const start = `${item.types.join(', ')} (${feature.name}): `;
  let shown = paths.length;
  while (shown > 1 && start.length + paths.slice(0, shown).join(', ').length > mostCharacters) shown -= 1;
  const more = paths.length - shown;
  return `${start}${paths.slice(0, shown).join(', ')}${more > 0 ? `, … (+${more})` : ''}`;
}
