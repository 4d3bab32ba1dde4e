import { directivePlace, pageDirectives } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/noai-directive',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'noai directive',
    found: 'The page says {directive}.',
    why: 'Not scored: no search engine documents noai or noimageai, so crawlers do not have to obey them.',
    fix: 'To block AI crawlers, name them in robots.txt.',
  },
  source: {
    label: 'Google: robots meta tags',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = pageDirectives(robotsDirectives, page).filter(({ name }) => name === 'noai' || name === 'noimageai');
    const [first] = found;
    return first ? fail({ directive: first.name }, found.map(directivePlace)) : pass;
  },
});
