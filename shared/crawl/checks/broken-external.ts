import { defineCheck } from './check.ts';

export const check = defineCheck({
  id: 'site/broken-external',
  severity: 'warning',
  basis: 'practice',
  needs: ['external-links'],
  texts: {
    title: 'Broken links to other sites',
    found: '{group} is gone; {count, plural, one {# link leads} other {# links lead}} there.',
    why: 'A link that leads nowhere says that nobody looks after the page.',
    fix: 'Take the link away or link what took its place.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find: () => [],
});
