import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/too-large',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'robots.txt over 500 KiB', fr: 'robots.txt de plus de 500 Kio' },
    found: {
      en: 'robots.txt is longer than the 500 KiB that Google reads.',
      fr: 'robots.txt dépasse les 500 Kio que Google lit.',
    },
    why: { en: 'Everything after 500 KiB is ignored.', fr: 'Tout ce qui suit les 500 Kio est ignoré.' },
    fix: {
      en: 'Shorten the file: use wildcards, or move content into a folder that one rule covers.',
      fr: 'Raccourcissez le fichier : utilisez des jokers ou regroupez des contenus dans un dossier couvert par une seule règle.',
    },
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    return robotsTxt.isTruncated ? fail({}, [{ url: robotsTxt.url }]) : pass;
  },
});
