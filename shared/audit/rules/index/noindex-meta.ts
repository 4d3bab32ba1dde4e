import { isNoindex } from '#shared/audit/reading/noindex.ts';
import { directivePlace } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot, readMetaDirectives } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-meta',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['robotsDirectives', 'page'],
  texts: {
    title: { en: 'noindex in a meta tag', fr: 'noindex dans une balise meta' },
    found: {
      en: 'A meta tag tells Google not to index this page: {directive}.',
      fr: 'Une balise meta demande à Google de ne pas indexer cette page : {directive}.',
    },
    why: {
      en: 'A page with noindex disappears from Google, however good it is. Of several directives the most restrictive one counts, wherever the tag stands.',
      fr: 'Une page en noindex disparaît de Google, quelle que soit sa qualité. Entre plusieurs directives, la plus restrictive l’emporte, où que soit la balise.',
    },
    fix: {
      en: 'If the page is meant to be found, remove noindex (or none) from the tag. If it is not, leave it: then all is well.',
      fr: 'Si la page doit être trouvée, retirez noindex (ou none) de la balise. Sinon, laissez-la : tout va bien.',
    },
  },
  source: {
    label: 'Google: block indexing with noindex',
    url: 'https://developers.google.com/search/docs/crawling-indexing/block-indexing',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const blocking = readMetaDirectives(robotsDirectives).filter(
      (directive) => isForGooglebot(directive) && isNoindex(directive),
    );
    const [first] = blocking;
    if (!first) return pass;
    return fail(
      { directive: `${first.agent}: ${first.name}` },
      blocking.map(directivePlace),
      page.isStaging ? 'notice' : undefined,
    );
  },
});
