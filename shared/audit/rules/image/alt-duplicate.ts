import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

const minImages = 3;

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
    const byAlt = new Map<string, { readonly node: number; readonly urls: string[] }>();
    for (const { alt, url, link, node } of images) {
      if (alt === null || alt.length < 3 || url === null || link !== null) continue;
      const known = byAlt.get(alt);
      if (!known) byAlt.set(alt, { node, urls: [url] });
      else if (known.urls.length < minImages && !known.urls.includes(url)) known.urls.push(url);
    }
    const same = [...byAlt].filter(([, { urls }]) => urls.length >= minImages);
    return failWhereAny(
      same.map(([alt, { node }]) => ({ node, value: alt.slice(0, 300) })),
      { sample: same[0]?.[0].slice(0, 100) ?? '' },
    );
  },
});
