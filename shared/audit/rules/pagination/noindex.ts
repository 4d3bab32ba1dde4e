import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/noindex',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'robotsDirectives', 'page'],
  texts: {
    title: 'Further page of a list is noindex',
    found: 'This is page {number} of a list, and it is noindex.',
    why: 'Over time, Google stops following links on noindex pages, so what only these pages link to is lost.',
    fix: 'Let further pages be indexed, each with itself as canonical.',
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const number = pageNumber(page.url);
    // A preview is noindex on purpose.
    if (number === null || page.isStaging) return notApplicable;
    const headers = page.facts.response.state === 'present' ? page.facts.response.value.headers : {};
    return decideNoindex(robotsDirectives, headers, page.collectedAt).isBlocked ? fail({ number }, []) : pass;
  },
});

/** Beyond the first; null where the address names none. */
function pageNumber(url: string): number | null {
  const found = /[?&](?:page|p|paged|pg)=(\d{1,4})(?:&|#|$)|\/page\/(\d{1,4})(?:[/?#]|$)/.exec(url);
  const number = Number(found?.[1] ?? found?.[2] ?? 0);
  return number > 1 ? number : null;
}
