import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/skipped-level',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'Heading level skipped',
    found: '{count, plural, one {One heading skips} other {# headings skip}} a level.',
    why: 'It does not matter for Google. People who jump from heading to heading with a screen reader look for the missing level.',
    fix: 'Use the next deeper level, and set the size with CSS.',
  },
  source: {
    label: 'WCAG 2.2: 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
    checked: '2026-11',
  },
  check({ headings }) {
    const visible = headings.filter((heading) => heading.visible);
    const skips = visible.filter(({ level }, index) => level > (visible[index - 1]?.level ?? level) + 1);
    return failWhereAny(skips.map(({ node, level, text }) => ({ node, value: `h${level} ${text}`.slice(0, 200) })));
  },
});
