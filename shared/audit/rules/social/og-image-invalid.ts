import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-image-invalid',
  severity: 'warning',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: 'og:image without a full address',
    found: 'og:image is not a full web address: {value}.',
    why: 'Networks fetch the image from elsewhere and need protocol and host, so they show no picture.',
    fix: 'Write the full address with https.',
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
