import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/many-parameters',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['page'],
  texts: {
    title: { en: 'Many parameters', fr: 'Nombreux paramètres' },
    found: { en: 'The address has {count} parameters.', fr: 'L’adresse compte {count} paramètres.' },
    why: {
      en: 'Combinations of parameters multiply into far more addresses than there are pages, and crawling goes astray in them.',
      fr: 'Les combinaisons de paramètres multiplient les adresses bien au-delà des pages, et l’exploration s’y perd.',
    },
    fix: {
      en: 'Drop parameters that do not change the page, and name one canonical form.',
      fr: 'Retirez les paramètres sans effet et désignez une forme canonique.',
    },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  threshold: { value: 3, min: 0, max: 50, label: { en: 'Parameters of the address', fr: 'Paramètres de l’adresse' } },
  check({ page }, threshold) {
    const url = parseUrl(page.url);
    if (!url || !isHttpUrl(url)) return notApplicable;
    const count = url.searchParams.size;
    return count > threshold ? fail({ count }, [{ url: page.url }]) : pass;
  },
});
