import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

const maxWords = 120;

export const rule = defineRule({
  id: 'index/sign-in-page',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['resources', 'text'],
  texts: {
    title: 'Page is a sign-in form',
    found: 'The page asks for a password and otherwise has only {count, plural, one {# word} other {# words}}.',
    why: 'A crawler does not sign in: it sees this form, not what lies behind it.',
    fix: 'If search should find what is behind it, show that without signing in. Else add noindex.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ resources, text }) {
    const form = resources.forms.find(({ hasPassword }) => hasPassword);
    if (!form || text.mainWordCount > maxWords) return pass;
    return needsReview({ count: text.mainWordCount }, [{ node: form.node }]);
  },
});
