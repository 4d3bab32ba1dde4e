import { defineRule, fail, pass } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'index/staging-host',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Preview or local address',
    found: '{host} looks like a preview or a private host: findings about addresses and noindex are shown as notices.',
    why: 'A preview often has another host, noindex and canonicals that point to the live site, all on purpose.',
    fix: 'Audit the live page before you judge its addresses. Keep the preview out of search with a password or noindex.',
  },
  source: {
    label: 'Google: block indexing with noindex',
    url: 'https://developers.google.com/search/docs/crawling-indexing/block-indexing',
    checked: '2026-11',
  },
  check({ page }) {
    return page.isStaging ? fail({ host: parseUrl(page.url)?.host || page.url }, []) : pass;
  },
});
