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
    title: { en: 'Not eligible for AI Overviews', fr: 'Non éligible aux aperçus IA' },
    found: {
      en: '{directive} keeps this page out of AI Overviews and AI Mode.',
      fr: '{directive} exclut cette page des aperçus IA et du mode IA.',
    },
    why: {
      en: 'To appear there a page must be indexable and may be shown with a snippet.',
      fr: 'Pour y figurer, une page doit être indexable et affichable avec un extrait.',
    },
    fix: {
      en: 'Remove the directive if you want to appear there.',
      fr: 'Retirez la directive si vous voulez y figurer.',
    },
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
