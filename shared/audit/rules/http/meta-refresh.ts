import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/meta-refresh',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['head', 'page'],
  texts: {
    title: 'Redirect by meta refresh',
    found: 'A meta refresh leads to {url} after {seconds, plural, one {# second} other {# seconds}}.',
    why: 'Google treats it as a redirect, but asks for redirects by the server. A delayed one takes the page away from people who are still reading.',
    fix: 'Redirect on the server with 301 or 308.',
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  check({ head, page }) {
    const found = head.refreshes.filter(({ url }) => url !== null && !isSameAddress(url, page.url));
    const [first] = found;
    return first
      ? fail(
          { url: first.url ?? '', seconds: first.delaySeconds ?? 0 },
          found.map(({ node, url }) => ({ node, ...(url === null ? {} : { url }) })),
        )
      : pass;
  },
});
