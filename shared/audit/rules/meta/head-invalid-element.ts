import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/head-invalid-element',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structure', 'page'],
  texts: {
    title: { en: 'Element in the head that ends it early', fr: 'Élément de head qui le ferme trop tôt' },
    found: {
      en: 'A {tag} element ended the head early, and {count, plural, one {one tag} other {# tags}} for search engines landed in the body: {names}.',
      fr: 'Un élément {tag} a fermé head trop tôt et {count, plural, one {une balise destinée} other {# balises destinées}} aux moteurs se {count, plural, one {trouve} other {trouvent}} dans le corps : {names}.',
    },
    why: {
      en: 'Google stops reading metadata at the first element that is not allowed in the head. What follows is ignored.',
      fr: 'Google cesse de lire les métadonnées au premier élément interdit dans head. La suite est ignorée.',
    },
    fix: {
      en: 'Move that element below the metadata or into the body.',
      fr: 'Déplacez cet élément après les métadonnées ou dans le corps.',
    },
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
