import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/page-weight',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Heavy page', fr: 'Page lourde' },
    found: {
      en: 'The page fetched {size, number} kB in {count, plural, one {one file} other {# files}}.',
      fr: 'La page a chargé {size, number} ko en {count, plural, one {un fichier} other {# fichiers}}.',
    },
    why: {
      en: 'Every byte is waiting time, most of all on phones. Half of all pages need less than 4,000 kB.',
      fr: 'Chaque octet est du temps d’attente, surtout sur mobile. La moitié des pages pèsent moins de 4 000 ko.',
    },
    fix: {
      en: 'Compress images, drop unused scripts and load what is below the first screen later.',
      fr: 'Compressez les images, retirez les scripts inutiles et chargez plus tard ce qui est sous le premier écran.',
    },
  },
  source: {
    label: 'Chrome: avoid enormous network payloads',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/total-byte-weight',
    checked: '2026-11',
  },
  threshold: {
    value: 4096,
    min: 200,
    max: 100000,
    label: { en: 'Weight of a page in kB', fr: 'Poids d’une page en ko' },
  },
  check({ vitals }, threshold) {
    const { transferBytes, count } = vitals.resources;
    return transferBytes <= threshold * 1_000 ? pass : fail({ size: Math.round(transferBytes / 1_000), count }, []);
  },
});
