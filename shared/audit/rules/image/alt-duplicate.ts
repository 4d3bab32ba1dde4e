import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/alt-duplicate',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: { en: 'Same alt text on different images', fr: 'Même texte alternatif sur des images différentes' },
    found: {
      en: '{count, plural, one {One alt text stands} other {# alt texts stand}} on three or more different images: “{sample}”.',
      fr: '{count, plural, one {Un texte alternatif figure} other {# textes alternatifs figurent}} sur au moins trois images différentes : « {sample} ».',
    },
    why: {
      en: 'Different images show different things; a common alt describes none of them.',
      fr: 'Des images différentes montrent autre chose ; un même alt n’en décrit aucune.',
    },
    fix: { en: 'Describe what each one shows.', fr: 'Décrivez ce que montre chacune.' },
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images }) {
    const byAlt = Map.groupBy(
      images.filter(({ alt, url, link }) => url !== null && link === null && (alt?.trim().length ?? 0) > 2),
      ({ alt }) => (alt ?? '').trim().toLowerCase(),
    );
    const same = [...byAlt.values()].filter((group) => new Set(group.map(({ url }) => url)).size >= 3);
    const [first] = same;
    return failWhereAny(
      same.flatMap((group) => group.slice(0, 1).map(({ node, alt }) => ({ node, value: alt ?? '' }))),
      {
        sample: first?.[0]?.alt?.slice(0, 100) ?? '',
      },
    );
  },
});
