import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

const pageInPath = /\/page[/-]?(\d+)\/?$/i;

export const rule = defineRule({
  id: 'canonical/paginated-to-first',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'canonicals', 'page'],
  texts: {
    title: 'Page of a series points to its first page',
    found: 'This is page {number} of a series, but its canonical is the first page: {url}.',
    why: 'Pages of a series have different content. What only this page lists may then not be found.',
    fix: 'Let each page of the series be its own canonical.',
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    const [own, target] = [parseUrl(page.url), parseUrl(url ?? '')];
    if (!own || !target) return notApplicable;
    const inPath = pageInPath.exec(own.pathname)?.[1];
    const number = Number(inPath ?? own.searchParams.get('page') ?? own.searchParams.get('paged') ?? 1);
    if (!Number.isInteger(number) || number < 2) return notApplicable;
    const firstPath = (inPath ? own.pathname.replace(pageInPath, '') : own.pathname).replace(/\/$/, '');
    const isFirst =
      own.host === target.host &&
      target.pathname.replace(/\/$/, '') === firstPath &&
      !/^([2-9]|\d{2,})$/.test(target.searchParams.get('page') ?? target.searchParams.get('paged') ?? '1');
    return isFirst ? fail({ number, url: target.href }, firstCanonicalPlace(canonicals, page)) : pass;
  },
});
