import { isNoindex } from '#shared/audit/reading/noindex.ts';
import { directivePlace } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot, readHeaderDirectives } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-header',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['response', 'page'],
  texts: {
    title: { en: 'noindex in the X-Robots-Tag header', fr: 'noindex dans l’en-tête X-Robots-Tag' },
    found: {
      en: 'A response header tells Google not to index this page: {directive}.',
      fr: 'Un en-tête de réponse demande à Google de ne pas indexer cette page : {directive}.',
    },
    why: {
      en: 'The header works like the meta tag, but nobody sees it in the page. It often comes from a server setting that was made for a test site.',
      fr: 'L’en-tête agit comme la balise meta, mais personne ne le voit dans la page. Il vient souvent d’un réglage du serveur prévu pour un site de test.',
    },
    fix: {
      en: 'If the page is meant to be found, remove noindex from the X-Robots-Tag that the server, the CDN or a plugin sends.',
      fr: 'Si la page doit être trouvée, retirez noindex du X-Robots-Tag que le serveur, le CDN ou une extension envoie.',
    },
  },
  source: {
    label: 'Google: block indexing with noindex',
    url: 'https://developers.google.com/search/docs/crawling-indexing/block-indexing',
    checked: '2026-11',
  },
  check({ response, page }) {
    const blocking = readHeaderDirectives(response.headers).filter(
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
