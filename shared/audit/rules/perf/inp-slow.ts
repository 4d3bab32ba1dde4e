import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

const goodToMs = 200;
const fairToMs = 500;

export const rule = defineRule({
  id: 'perf/inp-slow',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Slow answer to clicks', fr: 'Réponse lente aux clics' },
    found: {
      en: 'The slowest click or key was answered after {value, number} ms.',
      fr: 'Le clic ou la touche le plus lent a reçu sa réponse après {value, number} ms.',
    },
    why: {
      en: 'Google counts up to 200 ms as good and beyond 500 ms as poor, over the visits of many people. This is one visit.',
      fr: 'Google juge bon jusqu’à 200 ms et mauvais au-delà de 500 ms, sur les visites de nombreuses personnes. Ceci est une seule visite.',
    },
    fix: {
      en: 'Break up long tasks and do less in event handlers.',
      fr: 'Découpez les longues tâches et allégez les gestionnaires d’événements.',
    },
  },
  source: {
    label: 'Google: Core Web Vitals',
    url: 'https://developers.google.com/search/docs/appearance/core-web-vitals',
    checked: '2026-11',
  },
  check({ vitals }) {
    if (vitals.wasHidden) return notChecked('background-tab');
    const value = vitals.inpMs;
    if (value === null) return notApplicable;
    return value <= goodToMs ? pass : fail({ value }, [], value > fairToMs ? 'error' : 'warning');
  },
});
