import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/uppercase',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Capitals in the path',
    found: 'The path has capital letters: {path}',
    why: 'Paths are case-sensitive: /Apple and /apple are two pages to Google, and people type small letters.',
    fix: 'Use small letters in new addresses, and redirect other forms.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    const path = withoutCodes(url.pathname);
    return /\p{Lu}/u.test(path) ? fail({ path: url.pathname.slice(0, 200) }, [{ url: page.url }]) : pass;
  },
});

/** Percent-codes are written with capitals by rule. */
function withoutCodes(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, '');
}
