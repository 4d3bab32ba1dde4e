import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

const goodToMs = 1800;
const fairToMs = 3000;

export const rule = defineRule({
  id: 'perf/fcp-slow',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Slow first paint', fr: 'Premier affichage lent' },
    found: {
      en: 'The first text or image was painted after {value, number} ms in this view.',
      fr: 'Le premier texte ou image s’est affiché après {value, number} ms lors de cet affichage.',
    },
    why: {
      en: 'Until then the page is blank. Up to 1,800 ms is good, beyond 3,000 ms poor.',
      fr: 'D’ici là, la page est vide. Jusqu’à 1 800 ms c’est bon, au-delà de 3 000 ms mauvais.',
    },
    fix: {
      en: 'Load less before the first paint: fewer blocking style sheets and scripts, fonts that swap.',
      fr: 'Chargez moins avant le premier affichage : moins de feuilles de style et scripts bloquants, polices avec échange.',
    },
  },
  source: { label: 'web.dev: First Contentful Paint', url: 'https://web.dev/articles/fcp', checked: '2026-11' },
  check({ vitals }) {
    if (vitals.wasHidden) return notChecked('background-tab');
    const value = vitals.fcpMs;
    if (value === null) return notApplicable;
    return value <= goodToMs ? pass : fail({ value }, [], value > fairToMs ? 'warning' : 'notice');
  },
});
