import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-image-invalid',
  severity: 'warning',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: { en: 'og:image without a full address', fr: 'og:image sans adresse complète' },
    found: {
      en: 'og:image is not a full web address: {value}.',
      fr: 'og:image n’est pas une adresse web complète : {value}.',
    },
    why: {
      en: 'Networks fetch the image from elsewhere and need protocol and host, so they show no picture.',
      fr: 'Les réseaux chargent l’image depuis l’extérieur et ont besoin du protocole et de l’hôte : ils n’affichent aucune image.',
    },
    fix: { en: 'Write the full address with https.', fr: 'Écrivez l’adresse complète avec https.' },
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    const found = social.filter(
      ({ property, content }) =>
        /^(og:image(:url|:secure_url)?|twitter:image(:src)?)$/.test(property) &&
        content.trim() !== '' &&
        !/^https?:\/\/[^/]/i.test(content.trim()),
    );
    const [first] = found;
    return first
      ? fail(
          { value: first.content.slice(0, 150) },
          found.map(({ node, content }) => ({ node, value: content.slice(0, 300) })),
        )
      : pass;
  },
});
