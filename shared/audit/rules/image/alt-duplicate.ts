import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

const minImages = 3;

export const rule = defineRule({
  id: 'image/alt-duplicate',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Same alt text on different images',
    found:
      '{count, plural, one {One alt text is used} other {# alt texts are used}} on three or more different images: “{sample}”.',
    why: 'Different images show different things; a common alt describes none of them.',
    fix: 'Describe what each one shows.',
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
