import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/double-slash',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Double slash in the path',
    found: 'The path has an empty segment: {path}',
    why: 'Most servers answer with the same page as without it: a duplicate.',
    fix: 'Find the link that is built wrongly, and redirect this form.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    return url.pathname.includes('//') ? fail({ path: url.pathname.slice(0, 200) }, [{ url: page.url }]) : pass;
  },
});
