import { isPageLink } from '#shared/audit/reading/link-name.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/too-many',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Many links', fr: 'Beaucoup de liens' },
    found: { en: 'The page has {count} links.', fr: 'La page a {count} liens.' },
    why: {
      en: 'Not scored: Google names no ideal number. The old advice of 100 links came from a limit that is long gone.',
      fr: 'Non noté : Google ne donne aucun nombre idéal. Le vieux conseil de 100 liens venait d’une limite disparue.',
    },
    fix: {
      en: 'Ask whether visitors still find their way; the number itself does not matter.',
      fr: 'Demandez-vous si les visiteurs s’y retrouvent ; le nombre en soi ne compte pas.',
    },
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  threshold: { value: 300, min: 20, max: 10000, label: { en: 'Links of a page', fr: 'Liens d’une page' } },
  check({ links }, threshold) {
    const count = links.filter(isPageLink).length;
    return count > threshold ? fail({ count }, []) : pass;
  },
});
