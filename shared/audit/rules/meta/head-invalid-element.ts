import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/head-invalid-element',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structure', 'page'],
  texts: {
    title: 'Element in the head that ends it early',
    found:
      'A {tag} element ended the head early, and {count, plural, one {one tag} other {# tags}} for search engines ended up in the body: {names}.',
    why: 'Google stops reading metadata at the first element that is not allowed in the head. What follows is ignored.',
    fix: 'Move that element below the metadata or into the body.',
  },
  source: {
    label: 'Google: valid page metadata',
    url: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    checked: '2026-11',
  },
  check({ structure, page }) {
    const { raw, source } = page.facts;
    // The head breaks while the HTML is parsed: what scripts put into the body later is no trace of it.
    const served = source === 'rendered' && raw.state === 'present' ? raw.value.structure : undefined;
    const { headBreaker, metadataInBody: lost } = served ?? structure;
    if (!headBreaker || lost.length === 0) return pass;
    const names = [...new Set(lost.map(({ what }) => what))].slice(0, 6).join(', ').slice(0, 200);
    const places = [
      { node: headBreaker.node, value: headBreaker.tag },
      ...lost.map(({ node, what }) => ({ node, value: what })),
    ];
    return fail(
      { tag: headBreaker.tag, count: lost.length, names },
      served ? places.map((place) => ({ ...place, in: 'raw' as const })) : places,
    );
  },
});
