import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/dom-depth',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: { en: 'Deeply nested elements', fr: 'Éléments très imbriqués' },
    found: { en: 'Elements are nested {count} levels deep.', fr: 'Les éléments sont imbriqués sur {count} niveaux.' },
    why: {
      en: 'Deep trees slow down style and layout.',
      fr: 'Les arbres profonds ralentissent style et mise en page.',
    },
    fix: {
      en: 'Drop wrappers that carry neither meaning nor style.',
      fr: 'Supprimez les conteneurs sans sens ni style.',
    },
  },
  source: {
    label: 'Chrome: avoid an excessive DOM size',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/dom-size',
    checked: '2026-11',
  },
  threshold: { value: 32, min: 10, max: 500, label: { en: 'Levels of nesting', fr: 'Niveaux d’imbrication' } },
  check({ structure }, threshold) {
    return structure.maxDepth > threshold ? fail({ count: structure.maxDepth }, []) : pass;
  },
});
