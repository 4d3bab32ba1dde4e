import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'a11y/main-landmark',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['controls'],
  texts: {
    title: 'No single main landmark',
    found:
      '{count, plural, =0 {The page has no main element.} one {The page has one main element.} other {The page has # main elements.}}',
    why: 'With one main, screen readers can skip the menu, and programs know where the content is.',
    fix: 'Put the content into one main element.',
  },
  source: {
    label: 'WCAG 2.2: 2.4.1 Bypass Blocks',
    url: 'https://www.w3.org/TR/WCAG22/#bypass-blocks',
    checked: '2026-11',
  },
  check({ controls }) {
    return controls.mainCount === 1 ? pass : fail({ count: controls.mainCount }, []);
  },
});
