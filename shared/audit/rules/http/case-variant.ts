import { isCanonicalTo } from '#shared/audit/reading/canonical-to.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/case-variant',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: 'Other capitalisation answers too',
    found: 'The address also answers with 200 with other capitals, without naming this one as canonical.',
    why: 'Paths are case-sensitive: each form is a page of its own to search engines.',
    fix: 'Redirect to one form, or name it as canonical.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ variants, page }) {
    const answer = variants.find(({ kind }) => kind === 'case');
    if (!answer || answer.status === null || page.isStaging) return notApplicable;
    return answer.status === 200 && !answer.isRedirected && !isCanonicalTo(answer.canonical, page)
      ? fail({}, [{ url: answer.url, value: answer.finalUrl ?? '' }])
      : pass;
  },
});
