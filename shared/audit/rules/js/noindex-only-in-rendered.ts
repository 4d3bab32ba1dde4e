import { isNoindex } from '#shared/audit/reading/noindex.ts';
import { directivePlace } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot, readMetaDirectives } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/noindex-only-in-rendered',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Script adds noindex',
    found: 'The HTML as served allows indexing; a script adds noindex.',
    why: 'Google honours it after rendering, so the page drops out of search later.',
    fix: 'If it is not intended, find the script; if it is, put noindex into the HTML.',
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
    if (after.length === 0) return notApplicable;
    return before.length > 0 ? pass : fail({}, after.map(directivePlace));
  },
});
