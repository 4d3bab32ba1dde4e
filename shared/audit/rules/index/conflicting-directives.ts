import { directivePlace, pageDirectives } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const opposites = [
  ['index', ['noindex', 'none']],
  ['follow', ['nofollow', 'none']],
  ['all', ['noindex', 'nofollow', 'none']],
] as const;

export const rule = defineRule({
  id: 'index/conflicting-directives',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Robots directives that contradict each other',
    found: 'The page says both {first} and {second}.',
    why: 'Where directives disagree, Google follows the most restrictive one. Which one you meant can’t be seen from the page.',
    fix: 'Keep one directive of the pair, in one place.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const directives = pageDirectives(robotsDirectives, page).filter(isForGooglebot);
    for (const [allowing, forbidding] of opposites) {
      const allowed = directives.find(({ name }) => name === allowing);
      const forbidden = directives.find(({ name }) => forbidding.some((candidate) => candidate === name));
      if (allowed && forbidden) {
        return fail({ first: allowed.name, second: forbidden.name }, [allowed, forbidden].map(directivePlace));
      }
    }
    return pass;
  },
});
