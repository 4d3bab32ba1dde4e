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
    title: 'noindex in a meta tag',
    found: 'A meta tag tells Google not to index this page: {directive}.',
    why: 'A page with noindex disappears from Google, however good it is. Of several directives the most restrictive one counts, wherever the tag is.',
    fix: 'If the page is meant to be found, remove noindex (or none) from the tag. If not, leave it as it is.',
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
