import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/content-despite-error',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['response', 'text'],
  texts: {
    title: 'Full content under an error status',
    found: 'The page has {count, plural, one {# word} other {# words}} of content, but answers with status {status}.',
    why: 'Google neither renders nor indexes what comes with an error status, however good it is.',
    fix: 'Answer 200 for pages that exist.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ response, text }) {
    if (response.status < 400 || response.status === 401 || response.status === 403 || response.status === 429)
      return notApplicable;
    const count = text.mainWordCount;
    return count >= 250 ? fail({ count, status: response.status }, []) : pass;
  },
});
