import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/alt-too-long',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Very long alt text',
    found: '{count, plural, one {One image has} other {# images have}} an alt text of more than {limit} characters.',
    why: 'Screen readers read it in one go, without a way to stop and go back.',
    fix: 'Say what matters in a sentence, and put the rest into a caption.',
  },
  source: {
    label: 'Google: image best practices',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  threshold: {
    value: 250,
    min: 50,
    max: 2000,
    label: 'Characters of an alt text',
  },
  check({ images }, threshold) {
    return failWhereAny(
      images
        .filter(({ alt }) => (alt ?? '').length > threshold)
        .map(({ node, alt }) => ({ node, value: (alt ?? '').slice(0, 300) })),
      { limit: threshold },
    );
  },
});
