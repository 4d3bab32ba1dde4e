import { isCanonicalTo } from '#shared/audit/reading/canonical-to.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/slash-variant',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: 'Both trailing-slash forms answer',
    found: 'The address also answers with 200 in its other trailing-slash form, without naming this one as canonical.',
    why: 'To search engines these are two pages with the same content.',
    fix: 'Redirect one form to the other, or name one as canonical on both.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ variants, page }) {
    const answer = variants.find(({ kind }) => kind === 'slash');
    if (!answer || answer.status === null || page.isStaging) return notApplicable;
    return answer.status === 200 && !answer.isRedirected && !isCanonicalTo(answer.canonical, page)
      ? fail({}, [{ url: answer.url, value: answer.finalUrl ?? '' }])
      : pass;
  },
});
