import { wordsOf } from '#shared/text/words.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

/** Scripts that put no space between words: how many there are cannot be seen. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const rule = defineRule({
  id: 'heading/h1-too-short',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['headings'],
  texts: {
    title: 'Main heading of one word',
    found: 'The main heading is one word: “{text}”.',
    why: 'Not scored: one word can be the whole topic.',
    fix: 'Ask whether it says what makes this page different.',
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  check({ headings }) {
    const [h1] = headings.filter(({ level, visible, text }) => level === 1 && visible && text !== '');
    if (!h1) return notApplicable;

    if (unspaced.test(h1.text)) return notApplicable;
    return wordsOf(h1.text).length === 1 ? fail({ text: h1.text.slice(0, 100) }, [{ node: h1.node }]) : pass;
  },
});
