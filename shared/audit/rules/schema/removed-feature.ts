import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const removed = new Set(['HowTo', 'SpecialAnnouncement']);

export const rule = defineRule({
  id: 'schema/removed-feature',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: { en: 'Structured data without effect in Google', fr: 'Données structurées sans effet dans Google' },
    found: {
      en: 'Google no longer shows rich results for {names}.',
      fr: 'Google n’affiche plus de résultats enrichis pour {names}.',
    },
    why: {
      en: 'The markup is no mistake and other readers may use it, but it changes nothing in Google Search.',
      fr: 'Le balisage n’est pas une erreur et d’autres lecteurs peuvent l’utiliser, mais il ne change rien dans Google.',
    },
    fix: {
      en: 'Leave it if something else uses it; spend no more work on it.',
      fr: 'Laissez-le si autre chose l’utilise ; n’y passez plus de temps.',
    },
  },
  source: {
    label: 'Google: introduction to structured data',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const found = structuredData.jsonLd.filter(({ types }) => types.some((type) => removed.has(type)));
    const names = [...new Set(found.flatMap(({ types }) => types.filter((type) => removed.has(type))))].join(', ');
    return found.length === 0
      ? pass
      : fail(
          { names },
          found.map(({ node }) => ({ node })),
        );
  },
});
