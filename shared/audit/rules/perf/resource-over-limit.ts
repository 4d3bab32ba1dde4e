import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/resource-over-limit',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Script or style sheet over 2 MB',
    found: '{count, plural, one {One file is} other {# files are}} larger than 2 MB.',
    why: 'Googlebot reads the first 2 MB of each file and drops the rest, so that the page may render in part only.',
    fix: 'Split the file, and send each page only what it uses.',
  },
  source: {
    label: 'Google: Googlebot',
    url: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
    checked: '2026-11',
  },
  check({ vitals }) {
    return failWhereAny(
      vitals.resources.overLimit.map(({ url, bytes }) => ({ url, value: `${Math.round(bytes / 1_000)} kB` })),
    );
  },
});
