import { directivePlace, pageDirectives } from '#shared/audit/reading/page-directives.ts';
import { hasReadableValue, isForGooglebot, isKnownDirective } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

/** Those that Google once knew are another rule’s. */
const withoutEffect = new Set(['noarchive', 'nocache', 'noodp', 'noydir', 'nositelinkssearchbox']);

export const rule = defineRule({
  id: 'index/unknown-directive',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Robots directive that Google does not know',
    found: '{count, plural, one {Google ignores one directive} other {Google ignores # directives}}: {names}.',
    why: 'A misspelt directive, and one with a value that Google does not know, does nothing.',
    fix: 'Correct the spelling, or remove the directive if no other search engine needs it.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const ignored = pageDirectives(robotsDirectives, page).filter(
      (directive) =>
        isForGooglebot(directive) &&
        (!isKnownDirective(directive.name) || !hasReadableValue(directive)) &&
        !withoutEffect.has(directive.name),
    );
    const names = [...new Set(ignored.map(({ name, value }) => (value === null ? name : `${name}:${value}`)))]
      .join(', ')
      .slice(0, 200);
    return failWhereAny(ignored.map(directivePlace), { names });
  },
});
