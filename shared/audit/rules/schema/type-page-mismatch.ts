import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/type-page-mismatch',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'structuredData', 'page'],
  texts: {
    title: 'Markup that does not fit the page',
    found:
      '{reason, select, article {The home page is marked up as an article.} address {A local business has no address.} other {{count, plural, one {# product is marked up without an address of its own} other {# products are marked up without addresses of their own}}.}}',
    why: 'Google wants markup for what the page is mainly about, and single products on pages of their own.',
    fix: 'Use the type that fits: WebSite for a home page, ItemList for a list.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ structuredData, page }) {
    const { graph } = readSchema(structuredData);
    const ofType = (test: RegExp): SchemaItem[] =>
      graph.items.filter(({ types }) => types.some((type) => test.test(type)));
    const articles = parseUrl(page.url)?.pathname === '/' ? ofType(/^(?:Article|NewsArticle|BlogPosting)$/) : [];
    if (articles.length === 1) return fail({ reason: 'article', count: 1 }, articles.map(placeOf));
    const business = ofType(/^LocalBusiness$|^Restaurant$|^Store$/).filter(
      ({ properties }) => !properties.has('address'),
    );
    if (business.length > 0) return fail({ reason: 'address', count: business.length }, business.map(placeOf));
    const products = ofType(/^Product$/).filter(
      ({ properties }) => !properties.has('url') && !properties.has('isVariantOf'),
    );
    return products.length > 2 ? fail({ reason: 'products', count: products.length }, products.map(placeOf)) : pass;
  },
});
