import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { compareTexts } from '#shared/audit/reading/raw-comparison.ts';
import { defineRule } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/h1-changed',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Script changes the main heading',
    found:
      '{kind, select, added {A script adds the main heading “{after}”.} other {The main heading changes from “{before}” to “{after}”.}}',
    why: 'Google reads the page after rendering. Search engines and AI services that run no scripts see the first version.',
    fix: 'Send the heading in the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const find = (facts: DocumentFacts) =>
      facts.headings?.find(({ level, text, visible }) => level === 1 && visible && text !== '');
    const [before, after] = [find(raw), find(rendered)];
    return compareTexts(before?.text ?? null, after?.text ?? null, after ? { node: after.node } : {});
  },
});
