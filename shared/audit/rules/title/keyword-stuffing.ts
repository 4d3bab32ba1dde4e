import { mostRepeatedWord } from '#shared/text/words.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/keyword-stuffing',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Same word repeated in the title',
    found: '“{word}” occurs {count, plural, one {# time} other {# times}} in the title.',
    why: 'Repeating words looks like spam to people and to Google, which may then write its own title.',
    fix: 'Say it once, and use the room for what sets the page apart.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    const repeated = first ? mostRepeatedWord(first.text) : undefined;
    if (!first || !repeated) return notApplicable;
    return repeated.count >= 3 ? fail({ ...repeated }, [{ node: first.node, value: first.text.slice(0, 300) }]) : pass;
  },
});
