import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { isOfKind } from '#shared/structured-data/value-kinds.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/main-entity-elsewhere',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'structuredData', 'canonicals', 'page'],
  texts: {
    title: 'mainEntityOfPage names another page',
    found: 'mainEntityOfPage is {url}, which is not this page.',
    why: 'It should name the page that the article is on: the canonical.',
    fix: 'Use the address of the canonical.',
  },
  source: {
    label: 'Google: article structured data',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    checked: '2026-11',
  },
  check({ structuredData, canonicals, page }) {
    const found = readSchema(structuredData).items.flatMap((item) =>
      (item.properties.get('mainEntityOfPage') ?? []).flatMap((value) => {
        const text = typeof value === 'string' ? value : typeof value === 'object' ? (value.id ?? '') : '';
        const url = isOfKind(text, 'url') ? parseUrl(text, page.url)?.href : undefined;
        return url === undefined || text === '' || !/^https?:/.test(url) ? [] : [{ item, url }];
      }),
    );
    if (found.length === 0) return notApplicable;
    const own = [page.url, ...canonicals.flatMap(({ url }) => (url === null ? [] : [url]))];
    const other = found.find(({ url }) =>
      own.every((address) => ['domain', 'path', 'query', 'host'].includes(urlDifference(url, address))),
    );
    return other ? fail({ url: other.url.slice(0, 200) }, [placeOf(other.item)]) : pass;
  },
});
