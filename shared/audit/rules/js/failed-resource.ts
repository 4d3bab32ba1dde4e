import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/failed-resource',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Files that did not load',
    found: '{count, plural, one {One file} other {# files}} did not load: the server answered with an error.',
    why: 'What a missing script or style sheet should have shown is missing for Google too.',
    fix: 'Fix or remove these addresses.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ vitals }) {
    return failWhereAny(vitals.resources.failed.map(({ url, status }) => ({ url, value: String(status) })));
  },
});
