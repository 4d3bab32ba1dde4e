import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/control-characters',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Invisible characters in the title',
    found: 'The title holds {count, plural, one {an invisible character} other {# invisible characters}}: {codes}.',
    why: 'Such characters break comparison and sorting, and show as boxes in some programs.',
    fix: 'Type the title again, without pasting.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const found = first.text.match(/[\p{Cc}\u00ad\u200b\u2060\ufeff\ufffc]/gu) ?? [];
    if (found.length === 0) return pass;
    const codes = [...new Set(found)].map(
      (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return fail({ count: found.length, codes: codes.join(', ').slice(0, 200) }, [{ node: first.node }]);
  },
});
