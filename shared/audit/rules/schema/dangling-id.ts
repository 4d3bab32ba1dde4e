import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'schema/dangling-id',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['page', 'structuredData'],
  texts: {
    title: 'Structured data refers to a missing @id',
    found:
      '{count, plural, one {One reference names} other {# references name}} an @id that nothing on the page describes: {first}.',
    why: 'Google joins items by @id within a page. A reference to nothing leaves the property empty.',
    fix: 'Add the missing item to the page, or correct the @id; often a plugin that wrote it was switched off.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ page, structuredData }) {
    const host = parseUrl(page.url)?.host;
    const places = readSchema(structuredData)
      .graph.dangling.filter(({ id, property }) => property !== 'mainEntityOfPage' && isOfThisSite(id, page.url, host))
      .map((reference) => ({ ...placeOf(reference), value: `${reference.property}: ${reference.id}`.slice(0, 200) }));
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});

/** Only ids with a fragment name things of a graph; others are addresses that stand for themselves. */
function isOfThisSite(id: string, pageUrl: string, host: string | undefined): boolean {
  if (id.startsWith('_:')) return true;
  return id.includes('#') && parseUrl(id, pageUrl)?.host === host;
}
