import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/main-content-missing-in-raw',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Main content only after scripts',
    found: 'The HTML as served has {before} of the {after} words that the page shows.',
    why: 'Google can render it, but later and at a cost. Many other crawlers, those of AI services among them, run no scripts and see an almost empty page.',
    fix: 'Render the main content on the server, or at build time.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const [before, after] = [raw.text?.wordCount, rendered.text?.wordCount];
    if (before === undefined || after === undefined || after < 200) return notApplicable;
    return before < after * 0.6 && after - before >= 100 ? fail({ before, after }, []) : pass;
  },
});
