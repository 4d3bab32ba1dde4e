import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Long address',
    found: 'The address has {length} characters.',
    why: 'Not scored: Google sets no limit below 2,000 characters. Short addresses are easier to read and to share.',
    fix: 'Shorten it if you make a new one; never change an address for this alone.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  threshold: {
    value: 200,
    min: 40,
    max: 4000,
    label: 'Characters of the address',
  },
  check({ page }, threshold) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    const { length } = page.url;
    return length > threshold ? fail({ length }, [{ url: page.url }]) : pass;
  },
});
