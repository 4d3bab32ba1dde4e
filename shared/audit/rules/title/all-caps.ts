import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const minCapitals = 12;

export const rule = defineRule({
  id: 'title/all-caps',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Title in capitals',
    found: 'The title is written in capitals: “{title}”.',
    why: 'Capitals read as shouting, take more room, and are slower to read in a list.',
    fix: 'Write it as a sentence or a headline.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const letters = first.text.match(/\p{L}/gu) ?? [];
    const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
    const isShouted = capitals >= minCapitals && capitals === letters.length;
    return isShouted ? fail({ title: first.text.slice(0, 150) }, [{ node: first.node }]) : pass;
  },
});
