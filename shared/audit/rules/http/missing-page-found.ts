import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/missing-page-found',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: 'Missing pages answer with 200 (soft 404)',
    found: 'An address that cannot exist answers with 200.',
    why: 'Google calls that a soft 404: it crawls endless addresses and has to guess which ones are real.',
    fix: 'Answer with 404 or 410 for pages that do not exist.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ variants, page }) {
    const answer = variants.find(({ kind }) => kind === 'missing-page');
    if (!answer || answer.status === null || page.isStaging) return notApplicable;
    return answer.status === 200 ? fail({}, [{ url: answer.url, value: answer.finalUrl ?? '' }]) : pass;
  },
});
