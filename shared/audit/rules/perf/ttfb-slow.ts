import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

const goodToMs = 800;
const fairToMs = 1800;

export const rule = defineRule({
  id: 'perf/ttfb-slow',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Slow first byte', fr: 'Premier octet lent' },
    found: {
      en: 'The first byte came after {value, number} ms in this view.',
      fr: 'Le premier octet est arrivé après {value, number} ms lors de cet affichage.',
    },
    why: {
      en: 'Nothing can be painted before. Up to 800 ms is good, beyond 1,800 ms poor.',
      fr: 'Rien ne peut s’afficher avant. Jusqu’à 800 ms c’est bon, au-delà de 1 800 ms mauvais.',
    },
    fix: {
      en: 'Cache the page close to its readers, and save redirects and slow queries.',
      fr: 'Mettez la page en cache près des lecteurs ; évitez redirections et requêtes lentes.',
    },
  },
  source: { label: 'web.dev: Time to First Byte', url: 'https://web.dev/articles/ttfb', checked: '2026-11' },
  check({ vitals }) {
    if (vitals.wasHidden) return notChecked('background-tab');
    const value = vitals.ttfbMs;
    if (value === null) return notApplicable;
    return value <= goodToMs ? pass : fail({ value }, [], value > fairToMs ? 'warning' : 'notice');
  },
});
