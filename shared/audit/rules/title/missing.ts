import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/missing',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'Title missing or empty',
    found: '{kind, select, empty {The title element is empty.} other {The page has no title element.}}',
    why: 'The title is the headline of the page in search results, in tabs and bookmarks. Without one, Google makes one up.',
    fix: 'Add a title element to the head that says in a few words what the page offers.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    if (!first) return fail({ kind: 'missing' }, []);
    return first.text === '' ? fail({ kind: 'empty' }, [{ node: first.node }]) : pass;
  },
});
