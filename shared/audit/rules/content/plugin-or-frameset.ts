import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/plugin-or-frameset',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: 'Content in a plugin or a frameset',
    found: '{count, plural, one {One element} other {# elements}} of a kind that browsers no longer support: {names}.',
    why: 'No browser shows applets, Flash or framesets as intended, and search engines don’t read them.',
    fix: 'Replace it with HTML, video or canvas.',
  },
  source: {
    label: 'HTML: obsolete features',
    url: 'https://html.spec.whatwg.org/multipage/obsolete.html',
    checked: '2026-11',
  },
  check({ structure }) {
    const dead = structure.plugins.filter(({ tag }) => tag === 'applet' || tag === 'frameset');
    const names = [...new Set(dead.map(({ tag }) => tag))].join(', ');
    return failWhereAny(
      dead.map(({ node, tag }) => ({ node, value: tag })),
      { names },
    );
  },
});
