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
    title: 'noindex in the X-Robots-Tag header',
    found: 'A response header tells Google not to index this page: {directive}.',
    why: 'The header works like the meta tag, but nobody sees it in the page. It often comes from a server setting that was made for a test site.',
    fix: 'If the page is meant to be found, remove noindex from the X-Robots-Tag that the server, the CDN or a plugin sends.',
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
