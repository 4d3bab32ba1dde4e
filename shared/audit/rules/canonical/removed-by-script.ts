import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/removed-by-script',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Canonical removed by script',
    found: 'The HTML as served names {url}; after the scripts ran there is no canonical.',
    why: 'Google reads the page after its scripts, so the canonical may be lost.',
    fix: 'Find the script that rewrites the head, and let it keep the canonical.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const [before] = raw.canonicals ?? [];
    if (!before?.url) return notApplicable;
    return rendered.canonicals?.length === 0
      ? fail({ url: before.url }, [{ node: before.node, in: 'raw', url: before.url }])
      : pass;
  },
});
