import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/no-return-tag',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets', 'page'],
  texts: {
    title: { en: 'Language version does not link back', fr: 'Version linguistique sans lien retour' },
    found: {
      en: '{count, plural, one {One language version does} other {# language versions do}} not name this page.',
      fr: '{count, plural, one {Une version linguistique ne désigne} other {# versions linguistiques ne désignent}} pas cette page.',
    },
    why: {
      en: 'Both pages have to name each other. A one-sided hreflang is ignored.',
      fr: 'Les deux pages doivent se désigner. Un hreflang à sens unique est ignoré.',
    },
    fix: {
      en: 'Add this page to the hreflang set of the other.',
      fr: 'Ajoutez cette page à l’ensemble hreflang de l’autre.',
    },
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ targets, page }) {
    const own = targets.filter(({ role }) => role === 'alternate');
    if (own.length === 0) return notApplicable;
    const canonical = page.facts.document.canonicals?.[0]?.url ?? page.url;
    const isOwn = (url: string): boolean => isSameAddress(url, page.url) || isSameAddress(url, canonical);
    const wrong = own.filter(
      ({ url, status, alternates }) => status === 200 && !isOwn(url) && !alternates.some((each) => isOwn(each.url)),
    );
    return failWhereAny(wrong.map(({ url, code }) => ({ url, value: code ?? '' })));
  },
});
