import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/duplicate-text',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'Same heading again',
    found: '{count, plural, one {One heading text is} other {# heading texts are}} used more than once: “{text}”.',
    why: 'People who scan the headings can’t tell the parts apart.',
    fix: 'Give each part a heading of its own.',
  },
  source: {
    label: 'WCAG 2.2: 2.4.6 Headings and Labels',
    url: 'https://www.w3.org/TR/WCAG22/#headings-and-labels',
    checked: '2026-11',
  },
  check({ headings }) {
    const seen = new Set<string>();
    const doubles = new Map<string, number>();
    let section = '';
    for (const { level, text, visible, node, region } of headings) {
      if (!visible || text === '' || region === 'footer' || region === 'nav') continue;
      const words = text.toLowerCase();
      if (level <= 2) section = level === 2 ? words : '';
      // “Ingredients” under each recipe is fine: a text counts as the same only within its section.
      const key = level > 2 ? `${section}\n${words}` : words;
      if (seen.has(key) && !doubles.has(key)) doubles.set(key, node);
      seen.add(key);
    }
    const found = [...doubles].map(([key, node]) => ({ node, value: key.slice(key.indexOf('\n') + 1) }));
    return failWhereAny(found, { text: found[0]?.value.slice(0, 100) ?? '' });
  },
});
