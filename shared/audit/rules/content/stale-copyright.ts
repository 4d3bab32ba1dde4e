import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/stale-copyright',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['text', 'page'],
  texts: {
    title: { en: 'Old year in the copyright line', fr: 'Année ancienne dans la mention de droits' },
    found: {
      en: 'The copyright line ends in {year}: “{notice}”.',
      fr: 'La mention de droits s’arrête en {year} : « {notice} ».',
    },
    why: {
      en: 'Not scored: search engines do not care, and the year of first publication is right in law. Visitors may think that nobody is at home, though.',
      fr: 'Non noté : les moteurs l’ignorent, et l’année de première publication est juridiquement correcte. Des visiteurs peuvent toutefois croire le site abandonné.',
    },
    fix: { en: 'Update the year, or leave it out.', fr: 'Actualisez l’année ou supprimez-la.' },
  },
  source: {
    label: 'Google: creating helpful content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    checked: '2026-11',
  },
  check({ text, page }) {
    if (!text.copyright) return notApplicable;
    const year = Math.max(...(text.copyright.text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
    const present = new Date(page.collectedAt).getUTCFullYear();
    return year < present
      ? fail({ year: String(year), notice: text.copyright.text }, [{ node: text.copyright.node }])
      : pass;
  },
});
