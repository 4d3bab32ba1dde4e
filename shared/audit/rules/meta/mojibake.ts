import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/mojibake',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: 'Damaged characters in the text',
    found: '{count, plural, one {One place has} other {# places have}} damaged characters: “{sample}”.',
    why: 'The text was read with the wrong encoding at some point. It is hard to read, and searches for these words don’t match.',
    fix: 'Find where the encoding changes (database, import, template) and save the text again as UTF-8.',
  },
  source: {
    label: 'HTML: document metadata',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html',
    checked: '2026-11',
  },
  check({ text }) {
    const count = text.replacementCharacters + text.mojibakeSequences;
    return count === 0
      ? pass
      : fail({ count, sample: text.damagedSample ?? '�' }, [{ value: text.damagedSample ?? '' }]);
  },
});
