import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/site-name',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['structuredData', 'social', 'page'],
  texts: {
    title: { en: 'Site name that disagrees', fr: 'Nom de site incohérent' },
    found: {
      en: '{reason, select, missing {The home page names the site nowhere.} other {The home page gives the site several names: {names}.}}',
      fr: '{reason, select, missing {La page d’accueil ne nomme le site nulle part.} other {La page d’accueil donne plusieurs noms au site : {names}.}}',
    },
    why: {
      en: 'Google shows a site name above each result and takes it from WebSite on the home page, then from og:site_name.',
      fr: 'Google affiche un nom de site au-dessus des résultats, tiré de WebSite sur l’accueil puis de og:site_name.',
    },
    fix: {
      en: 'Add WebSite with name and url, and use the same name everywhere.',
      fr: 'Ajoutez WebSite avec name et url, et le même nom partout.',
    },
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
