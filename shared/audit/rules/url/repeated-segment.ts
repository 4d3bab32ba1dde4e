import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/repeated-segment',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Segment repeated in the path',
    found: 'The path repeats “{segment}”.',
    why: 'That is often a broken relative link, which creates endless addresses for crawlers.',
    fix: 'Check the links that lead here.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    const segment = segments.find((each, at) => each === segments[at + 1] && !/^\d+$/.test(each));
    return segment === undefined ? pass : fail({ segment: segment.slice(0, 100) }, [{ url: page.url }]);
  },
});
