import { sharedWords, wordsOf } from '#shared/text/words.ts';
import { mainWritingSystem } from '#shared/audit/reading/writing-system.ts';
import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/no-relation-to-h1',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head', 'headings'],
  texts: {
    title: 'Title and main heading share no word',
    found: 'The title “{title}” and the main heading “{h1}” have no word in common.',
    why: 'Where the two disagree, Google may show the heading instead of your title.',
    fix: 'Let both name the same topic.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head, headings }) {
    const [first] = head.titles;
    const h1 = headings.find(({ level, visible, text }) => level === 1 && visible && text !== '');
    if (
      !first?.text ||
      !h1 ||
      mainWritingSystem(first.text) !== mainWritingSystem(h1.text) ||
      mainWritingSystem(h1.text) === 'cjk'
    )
      return notApplicable;
    const share = sharedWords(h1.text, new Set(wordsOf(first.text)));
    if (share === null || sharedWords(first.text, new Set()) === null) return notApplicable;
    return share === 0
      ? needsReview({ title: first.text.slice(0, 150), h1: h1.text.slice(0, 150) }, [{ node: h1.node }])
      : pass;
  },
});
