import type { RobotsDirectiveFact } from '#shared/audit/facts/head-facts.ts';
import { isForGooglebot, readMetaDirectives } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/nofollow-only-in-raw',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'nofollow that a script removes',
    found: 'The HTML says nofollow for the page; scripts take it away.',
    why: 'Google may act on the HTML before it renders, and not follow the links.',
    fix: 'Remove it from the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const isNofollow = (tags: readonly RobotsDirectiveFact[] | undefined): boolean =>
      readMetaDirectives(tags ?? []).some(
        (directive) => isForGooglebot(directive) && ['nofollow', 'none'].includes(directive.name),
      );
    return isNofollow(raw.robotsDirectives) && !isNofollow(rendered.robotsDirectives) ? fail({}, []) : pass;
  },
});
