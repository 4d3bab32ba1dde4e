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
    title: { en: 'Title and main heading share no word', fr: 'Titre et titre principal sans mot commun' },
    found: {
      en: 'The title “{title}” and the main heading “{h1}” have no word in common.',
      fr: 'Le titre « {title} » et le titre principal « {h1} » n’ont aucun mot commun.',
    },
    why: {
      en: 'Where the two disagree, Google may show the heading instead of your title.',
      fr: 'S’ils divergent, Google peut afficher le titre principal à la place de votre titre.',
    },
    fix: { en: 'Let both name the same topic.', fr: 'Faites-leur nommer le même sujet.' },
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
