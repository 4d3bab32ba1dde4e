import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/separate-host',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['head', 'canonicals', 'page'],
  texts: {
    title: 'Separate pages for phones',
    found:
      '{reason, select, alternate {The page names another address for phones: {url}.} other {The page is on a host for phones and names no canonical on another.}}',
    why: 'Google indexes what phones see and advises one address for all. Two addresses must name each other, or each is judged alone.',
    fix: 'Move to one responsive page. Until then, keep rel=alternate and rel=canonical in pairs.',
  },
  source: {
    label: 'Google: mobile-first indexing',
    url: 'https://developers.google.com/search/docs/crawling-indexing/mobile/mobile-sites-mobile-first-indexing',
    checked: '2026-11',
  },
  check({ head, canonicals, page }) {
    const alternate = head.links.find(({ rel, media }) => rel.includes('alternate') && /max-width/i.test(media ?? ''));
    if (alternate)
      return fail({ reason: 'alternate', url: (alternate.url ?? '').slice(0, 200) }, [{ node: alternate.node }]);
    const host = parseUrl(page.url)?.host ?? '';
    if (!/^(?:m|mobile|touch)\./.test(host)) return pass;
    const elsewhere = canonicals.some(({ url }) => url !== null && parseUrl(url)?.host !== host);
    return elsewhere ? pass : fail({ reason: 'alone', url: '' }, []);
  },
});
