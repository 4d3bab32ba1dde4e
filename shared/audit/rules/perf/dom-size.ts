import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/dom-size',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: { en: 'Many elements', fr: 'Beaucoup d’éléments' },
    found: { en: 'The page has {count, number} elements.', fr: 'La page compte {count, number} éléments.' },
    why: {
      en: 'Each change of style or layout takes longer, most of all on phones.',
      fr: 'Chaque changement de style ou de mise en page prend plus de temps, surtout sur mobile.',
    },
    fix: {
      en: 'Load long lists in parts, and drop wrappers that only nest.',
      fr: 'Chargez les longues listes par parties et supprimez les conteneurs inutiles.',
    },
  },
  source: {
    label: 'Chrome: avoid an excessive DOM size',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/dom-size',
    checked: '2026-11',
  },
  threshold: { value: 3000, min: 500, max: 50000, label: { en: 'Elements of a page', fr: 'Éléments d’une page' } },
  check({ structure }, threshold) {
    return structure.elementCount > threshold ? fail({ count: structure.elementCount }, []) : pass;
  },
});
