import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/lorem-ipsum',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: { en: 'Placeholder text left in the page', fr: 'Texte factice resté dans la page' },
    found: {
      en: 'The page still has placeholder text: “{text}”.',
      fr: 'La page contient encore du texte factice : « {text} ».',
    },
    why: {
      en: 'Visitors take the page for unfinished, and search engines index the placeholder.',
      fr: 'Les visiteurs croient la page inachevée et les moteurs indexent le texte factice.',
    },
    fix: {
      en: 'Replace it with real text, or remove the block.',
      fr: 'Remplacez-le par un vrai texte, ou retirez le bloc.',
    },
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  check({ text }) {
    const { loremIpsum } = text;
    return loremIpsum
      ? fail({ text: loremIpsum.text.slice(0, 80) }, [{ node: loremIpsum.node, value: loremIpsum.text.slice(0, 300) }])
      : pass;
  },
});
