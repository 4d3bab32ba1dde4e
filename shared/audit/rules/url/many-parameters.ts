import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/many-parameters',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Many parameters',
    found: 'The address has {count, plural, one {# parameter} other {# parameters}}.',
    why: 'Combinations of parameters multiply into far more addresses than there are pages, and crawlers waste their time on them.',
    fix: 'Drop parameters that do not change the page, and name one canonical form.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  threshold: { value: 3, min: 0, max: 50, label: 'Parameters of the address' },
  check({ page }, threshold) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    const count = url.searchParams.size;
    return count > threshold ? fail({ count }, [{ url: page.url }]) : pass;
  },
});
