import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const minWords = 200;
const maxShare = 60;

export const rule = defineRule({
  id: 'ai/content-needs-scripts',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Most text comes from scripts',
    found: '{share}% of the words are there only after scripts ran.',
    why: 'Google runs scripts; most crawlers of AI services do not, and see a page without this text.',
    fix: 'Send the main text in the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const before = raw.text?.wordCount;
    const after = rendered.text?.wordCount;
    if (before === undefined || after === undefined || after < minWords) return notApplicable;
    const share = (100 * (after - before)) / after;
    return share > maxShare ? fail({ share: Math.round(share) }, []) : pass;
  },
});
