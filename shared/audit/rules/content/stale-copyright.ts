import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/stale-copyright',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['text', 'page'],
  texts: {
    title: 'Old year in the copyright line',
    found: 'The copyright line ends in {year}: “{notice}”.',
    why: 'Not scored: search engines do not care, and legally the year of first publication is correct. But visitors may think the site is abandoned.',
    fix: 'Update the year, or leave it out.',
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
