import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/too-many-external',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Many external links',
    found: 'The page has {count, plural, one {# external link} other {# external links}}.',
    why: 'Not scored: Google names no number. A list of sources may be just what people come for.',
    fix: 'Ask whether each link helps the reader.',
  },
  source: {
    label: 'Google: crawlable links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  threshold: {
    value: 100,
    min: 10,
    max: 5000,
    label: 'External links per page',
  },
  check({ links }, threshold) {
    const count = links.filter(({ kind }) => kind === 'external').length;
    return count > threshold ? fail({ count }, []) : pass;
  },
});
