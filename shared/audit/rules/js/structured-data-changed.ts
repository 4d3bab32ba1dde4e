import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/structured-data-changed',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Script adds structured data',
    found: 'Only the page after its scripts has structured data for {names}.',
    why: 'Google can read it after rendering. For product prices and stock it advises to send it in the HTML, since rendering may come late.',
    fix: 'Send the structured data in the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    if (!raw.structuredData || !rendered.structuredData) return notApplicable;
    const served = new Set(raw.structuredData.jsonLd.flatMap(({ types }) => types));
    const added = rendered.structuredData.jsonLd.filter(({ types }) => types.some((type) => !served.has(type)));
    const names = [...new Set(added.flatMap(({ types }) => types.filter((type) => !served.has(type))))]
      .slice(0, 8)
      .join(', ');
    return added.length === 0
      ? pass
      : fail(
          { names },
          added.map(({ node }) => ({ node })),
        );
  },
});
