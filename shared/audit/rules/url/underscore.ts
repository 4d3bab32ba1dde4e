import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/underscore',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Underscores in the path',
    found: 'The path joins words with underscores: {path}',
    why: 'Google recommends hyphens, which separate words for people and search engines.',
    fix: 'Use hyphens in new addresses; leave old ones that are linked as they are.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    return /[^/]_[^/]/.test(url.pathname) ? fail({ path: url.pathname.slice(0, 200) }, [{ url: page.url }]) : pass;
  },
});
