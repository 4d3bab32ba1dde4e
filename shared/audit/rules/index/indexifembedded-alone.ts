import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/indexifembedded-alone',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: { en: 'indexifembedded without noindex', fr: 'indexifembedded sans noindex' },
    found: {
      en: 'indexifembedded has no effect here, since there is no noindex.',
      fr: 'indexifembedded n’a aucun effet ici, faute de noindex.',
    },
    why: {
      en: 'The directive only lifts a noindex when the page is embedded in another.',
      fr: 'La directive ne lève un noindex que si la page est intégrée dans une autre.',
    },
    fix: {
      en: 'Remove indexifembedded, or add the noindex that it was meant for.',
      fr: 'Retirez indexifembedded, ou ajoutez le noindex auquel il était destiné.',
    },
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = directivesNamed(robotsDirectives, page, ['indexifembedded']);
    if (found.length === 0) return notApplicable;
    return directivesNamed(robotsDirectives, page, ['noindex', 'none']).length > 0
      ? pass
      : fail({}, found.map(directivePlace));
  },
});
