import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/max-image-preview',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: { en: 'Large image previews not allowed', fr: 'Grands aperçus d’images interdits' },
    found: { en: 'max-image-preview is set to {value}.', fr: 'max-image-preview vaut {value}.' },
    why: {
      en: 'Large images in Google Discover need max-image-preview:large.',
      fr: 'Les grandes images dans Google Discover demandent max-image-preview:large.',
    },
    fix: {
      en: 'Set max-image-preview:large, unless your licence for the images forbids it.',
      fr: 'Indiquez max-image-preview:large, sauf si la licence des images l’interdit.',
    },
  },
  source: {
    label: 'Google: Discover',
    url: 'https://developers.google.com/search/docs/appearance/google-discover',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const limits = directivesNamed(robotsDirectives, page, ['max-image-preview']).filter(({ value }) =>
      /^(none|standard)$/i.test(value ?? ''),
    );
    const [first] = limits;
    return first ? fail({ value: (first.value ?? '').toLowerCase() }, limits.map(directivePlace)) : pass;
  },
});
