import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/site-name',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'structuredData', 'social', 'page'],
  texts: {
    title: 'Site name missing or inconsistent',
    found:
      '{reason, select, missing {The home page names the site nowhere.} other {The home page gives the site several names: {names}.}}',
    why: 'Google shows a site name above each result and takes it from WebSite on the home page, then from og:site_name.',
    fix: 'Add WebSite with name and url, and use the same name everywhere.',
  },
  source: {
    label: 'Google: site names',
    url: 'https://developers.google.com/search/docs/appearance/site-names',
    checked: '2026-11',
  },
  check({ structuredData, social, page }) {
    if (parseUrl(page.url)?.pathname !== '/') return notApplicable;
    const sites = readSchema(structuredData).items.filter(({ types }) => types.includes('WebSite'));
    const stated = sites.flatMap(({ properties }) =>
      (properties.get('name') ?? []).filter((name) => typeof name === 'string'),
    );
    const others = sites.flatMap(({ properties }) =>
      (properties.get('alternateName') ?? []).filter((name) => typeof name === 'string'),
    );
    const og = socialValue(social, 'og:site_name');
    const names = [...new Set([...stated, ...(og === null ? [] : [og])].map((name) => name.trim()))].filter(
      (name) => name !== '',
    );
    if (names.length === 0) return fail({ reason: 'missing', names: '' }, []);
    const isKnown = (name: string): boolean => others.some((other) => other.trim() === name);
    return names.slice(1).every(isKnown)
      ? pass
      : fail({ reason: 'several', names: names.join(', ').slice(0, 200) }, sites.map(placeOf));
  },
});
