import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/too-deep',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['page'],
  texts: {
    title: { en: 'Many folders in the address', fr: 'Beaucoup de dossiers dans l’adresse' },
    found: { en: 'The address is {count} folders deep.', fr: 'L’adresse compte {count} dossiers.' },
    why: {
      en: 'Not scored: Google counts clicks from the home page, not slashes.',
      fr: 'Non noté : Google compte les clics depuis l’accueil, pas les barres obliques.',
    },
    fix: { en: 'Nothing needs doing.', fr: 'Rien à faire.' },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  threshold: { value: 4, min: 1, max: 30, label: { en: 'Folders in the address', fr: 'Dossiers dans l’adresse' } },
  check({ page }, threshold) {
    const count = (parseUrl(page.url)?.pathname ?? '').split('/').filter(Boolean).length;
    return count > threshold ? fail({ count }, []) : pass;
  },
});
