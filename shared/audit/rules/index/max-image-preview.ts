import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/max-image-preview',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Large image previews not allowed',
    found: 'max-image-preview is set to {value}.',
    why: 'Large images in Google Discover need max-image-preview:large.',
    fix: 'Set max-image-preview:large, unless your licence for the images forbids it.',
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
