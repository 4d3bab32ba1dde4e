import { isNoindex } from '#shared/audit/reading/noindex.ts';
import { directivePlace } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot, readMetaDirectives } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/noindex-only-in-raw',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Script removes noindex',
    found: 'The HTML as served says noindex; a script takes it away.',
    why: 'When Google sees noindex in the HTML it may not run the scripts at all, and the page stays out of search.',
    fix: 'Remove noindex from the HTML that the server sends.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    if (!raw.robotsDirectives || !rendered.robotsDirectives) return notApplicable;
    const before = readMetaDirectives(raw.robotsDirectives).filter(
      (directive) => isForGooglebot(directive) && isNoindex(directive),
    );
    const after = readMetaDirectives(rendered.robotsDirectives).filter(
      (directive) => isForGooglebot(directive) && isNoindex(directive),
    );
    if (before.length === 0) return notApplicable;
    return after.length > 0
      ? pass
      : fail(
          {},
          before.map((directive) => ({ ...directivePlace(directive), in: 'raw' as const })),
        );
  },
});
