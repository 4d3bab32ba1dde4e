import { aJsonLd } from './fact-builders.ts';
import type { PageFactsOverrides } from './page-facts-overrides.ts';

/** A page with one JSON-LD block for each item; the context of schema.org is added. */
export function withItems(...items: readonly object[]): Pick<PageFactsOverrides, 'document'> {
  const jsonLd = items.map((item) => aJsonLd(JSON.stringify({ '@context': 'https://schema.org', ...item })));
  return { document: { structuredData: { jsonLd, microdataTypes: [], rdfaTypes: [] } } };
}
