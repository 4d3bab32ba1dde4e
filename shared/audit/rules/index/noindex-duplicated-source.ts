import { isNoindex } from '#shared/audit/reading/noindex.ts';
import { directivePlace } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot, readHeaderDirectives, readMetaDirectives } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-duplicated-source',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['robotsDirectives', 'response'],
  texts: {
    title: 'noindex in both header and page',
    found: 'noindex is set twice: in a meta tag and in the X-Robots-Tag header.',
    why: 'When someone removes one of them later, the other still keeps the page out of search.',
    fix: 'Keep noindex in one place.',
  },
  source: {
    label: 'Google: block indexing with noindex',
    url: 'https://developers.google.com/search/docs/crawling-indexing/block-indexing',
    checked: '2026-11',
  },
  check({ robotsDirectives, response }) {
    const [meta] = readMetaDirectives(robotsDirectives).filter(
      (directive) => isForGooglebot(directive) && isNoindex(directive),
    );
    const [header] = readHeaderDirectives(response.headers).filter(
      (directive) => isForGooglebot(directive) && isNoindex(directive),
    );
    if (!meta && !header) return notApplicable;
    return meta && header ? fail({}, [meta, header].map(directivePlace)) : pass;
  },
});
