import { isCanonicalTo } from '#shared/audit/reading/canonical-to.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/host-variant',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: 'www and bare host both answer',
    found: 'The page also answers with 200 on the other host form, without naming this one as canonical.',
    why: 'Two hosts with the same pages are duplicates, and links are split between them.',
    fix: 'Redirect one host to the other permanently.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ variants, page }) {
    const answer = variants.find(({ kind }) => kind === 'host');
    if (!answer || answer.status === null || page.isStaging) return notApplicable;
    return answer.status === 200 && !answer.isRedirected && !isCanonicalTo(answer.canonical, page)
      ? fail({}, [{ url: answer.url, value: answer.finalUrl ?? '' }])
      : pass;
  },
});
