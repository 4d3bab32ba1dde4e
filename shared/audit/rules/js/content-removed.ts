import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/content-removed',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Scripts remove content',
    found:
      'The HTML as served has {before, plural, one {# word} other {# words}}, the page after its scripts only {after}.',
    why: 'Google reads the page after its scripts. An error in a script or a consent wall may hide the content from it.',
    fix: 'Open the page in a private window and look for errors in the console.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const [before, after] = [raw.text?.wordCount, rendered.text?.wordCount];
    if (before === undefined || after === undefined || before < 200) return notApplicable;
    return after < before * 0.5 ? needsReview({ before, after }, []) : pass;
  },
});
