import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/unreadable',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Address without words',
    found: 'The last part of the address is a number or code: {slug}',
    why: 'Google recommends words that say what the page is about; people read them in results.',
    fix: 'Use a few words in new addresses.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    const slug = url?.pathname.split('/').findLast((segment) => segment !== '') ?? '';
    const words = url?.pathname.match(/\p{L}{3,}/gu) ?? [];
    if (!url || slug === '') return notApplicable;
    const isCode = /^\d{5,}$|^[0-9a-f]{16,}$|^[0-9a-f-]{32,}$/i.test(slug.replace(/\.\w+$/, ''));
    return isCode && words.length <= 1 ? fail({ slug: slug.slice(0, 100) }, [{ url: page.url }]) : pass;
  },
});
