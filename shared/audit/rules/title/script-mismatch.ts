import { wordsOf } from '#shared/text/words.ts';
import { mainWritingSystem } from '#shared/audit/reading/writing-system.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/script-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['head', 'text'],
  texts: {
    title: 'Title in another script than the text',
    found: 'The title is written in {title} script, the text in {content}.',
    why: 'Google wants the title in the language and script of the main content, and replaces it otherwise.',
    fix: 'Write the title in the language of the page.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head, text }) {
    const [first] = head.titles;
    if (!first || text.excerpt.length < 200 || wordsOf(first.text).length < 3) return notApplicable;
    const title = mainWritingSystem(first.text, 1);
    const content = mainWritingSystem(text.excerpt, 0.9);
    if (!title || !content) return notApplicable;
    return title === content ? pass : fail({ title, content }, [{ node: first.node, value: first.text.slice(0, 300) }]);
  },
});
