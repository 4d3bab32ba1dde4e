import { directivePlace, pageDirectives } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/not-eligible',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Not eligible for AI Overviews',
    found: '{directive} keeps this page out of AI Overviews and AI Mode.',
    why: 'To appear there a page must be indexable and may be shown with a snippet.',
    fix: 'Remove the directive if you want to appear there.',
  },
  source: {
    label: 'Google: AI features',
    url: 'https://developers.google.com/search/docs/appearance/ai-features',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const directives = pageDirectives(robotsDirectives, page).filter(isForGooglebot);
    const blocking = directives.find(
      ({ name, value }) => name === 'nosnippet' || isNoindexName(name) || (name === 'max-snippet' && value === '0'),
    );
    return blocking ? fail({ directive: blocking.name }, [directivePlace(blocking)]) : pass;
  },
});

function isNoindexName(name: string): boolean {
  return name === 'noindex' || name === 'none';
}
