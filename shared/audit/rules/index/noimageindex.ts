import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noimageindex',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: { en: 'Images kept out of image search', fr: 'Images exclues de la recherche d’images' },
    found: {
      en: 'noimageindex keeps the images of this page out of Google Images.',
      fr: 'noimageindex exclut les images de cette page de Google Images.',
    },
    why: {
      en: 'People who search by image can’t find this page.',
      fr: 'Les personnes qui cherchent par image ne trouveront pas cette page.',
    },
    fix: {
      en: 'Remove noimageindex if the images may be found.',
      fr: 'Retirez noimageindex si les images peuvent être trouvées.',
    },
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    return failWhereAny(directivesNamed(robotsDirectives, page, ['noimageindex']).map(directivePlace));
  },
});
