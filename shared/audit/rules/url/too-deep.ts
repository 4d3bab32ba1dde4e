import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/too-deep',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'page'],
  texts: {
    title: 'Many folders in the address',
    found: 'The address is {count, plural, one {# folder} other {# folders}} deep.',
    why: 'Not scored: Google counts clicks from the home page, not slashes.',
    fix: 'No action needed.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  threshold: { value: 4, min: 1, max: 30, label: 'Folders in the address' },
  check({ page }, threshold) {
    const count = (parseUrl(page.url)?.pathname ?? '').split('/').filter(Boolean).length;
    return count > threshold ? fail({ count }, []) : pass;
  },
});
