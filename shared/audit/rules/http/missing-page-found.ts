import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/missing-page-found',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: { en: 'Pages that do not exist answer with 200', fr: 'Les pages inexistantes répondent par 200' },
    found: {
      en: 'An address that cannot exist answers with 200.',
      fr: 'Une adresse qui ne peut exister répond par 200.',
    },
    why: {
      en: 'Google calls that a soft 404: it crawls endless addresses and has to guess which ones are real.',
      fr: 'Google y voit une « soft 404 » : il explore des adresses sans fin et doit deviner lesquelles existent.',
    },
    fix: {
      en: 'Answer with 404 or 410 for pages that do not exist.',
      fr: 'Répondez par 404 ou 410 pour les pages inexistantes.',
    },
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
