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
    title: { en: 'Script changes the main heading', fr: 'Un script change le titre principal' },
    found: {
      en: '{kind, select, added {A script adds the main heading “{after}”.} other {The main heading changes from “{before}” to “{after}”.}}',
      fr: '{kind, select, added {Un script ajoute le titre principal « {after} ».} other {Le titre principal passe de « {before} » à « {after} ».}}',
    },
    why: {
      en: 'Google reads the page after rendering. Search engines and AI services that run no scripts see the first version.',
      fr: 'Google lit la page après le rendu. Les moteurs et services d’IA sans scripts voient la première version.',
    },
    fix: { en: 'Send the heading in the HTML.', fr: 'Envoyez le titre dans le HTML.' },
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
