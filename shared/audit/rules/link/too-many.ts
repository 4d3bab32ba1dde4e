import { isPageLink } from '#shared/audit/reading/link-name.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/too-many',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Many links',
    found: 'The page has {count, plural, one {# link} other {# links}}.',
    why: 'Not scored: Google names no ideal number. The old advice of 100 links came from a limit that is long gone.',
    fix: 'Ask whether visitors still find their way; the number itself does not matter.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  threshold: { value: 300, min: 20, max: 10000, label: 'Links of a page' },
  check({ links }, threshold) {
    const count = links.filter(isPageLink).length;
    return count > threshold ? fail({ count }, []) : pass;
  },
});
