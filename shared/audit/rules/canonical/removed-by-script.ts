import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/removed-by-script',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: { en: 'Canonical removed by script', fr: 'Canonique retirée par un script' },
    found: {
      en: 'The HTML as served names {url}; after the scripts ran there is no canonical.',
      fr: 'Le HTML servi désigne {url} ; après les scripts, il n’y a plus de canonique.',
    },
    why: {
      en: 'Google reads the page after its scripts, so the canonical may be lost.',
      fr: 'Google lit la page après ses scripts : la canonique peut être perdue.',
    },
    fix: {
      en: 'Find the script that rewrites the head, and let it keep the canonical.',
      fr: 'Trouvez le script qui réécrit head et faites-lui conserver la canonique.',
    },
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
