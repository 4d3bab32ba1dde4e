import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const monthMs = 30.44 * 86_400_000;

export const rule = defineRule({
  id: 'http/last-modified-old',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'Old Last-Modified header', fr: 'En-tête Last-Modified ancien' },
    found: {
      en: 'By its header, the page was last changed {months} months ago.',
      fr: 'Selon son en-tête, la page a changé il y a {months} mois.',
    },
    why: {
      en: 'Not scored: the header helps crawlers to skip what is unchanged. An old date is right for an old page.',
      fr: 'Non noté : l’en-tête aide les robots à sauter l’inchangé. Une date ancienne convient à une page ancienne.',
    },
    fix: { en: 'Check only that it changes when the page does.', fr: 'Vérifiez seulement qu’il change avec la page.' },
  },
  source: { label: 'RFC 9110: HTTP semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', checked: '2026-11' },
  threshold: {
    value: 6,
    min: 1,
    max: 240,
    label: { en: 'Months since Last-Modified', fr: 'Mois depuis Last-Modified' },
  },
  check({ response, page }, threshold) {
    const header = response.headers['last-modified'];
    const time = header === undefined ? Number.NaN : Date.parse(header);
    if (Number.isNaN(time)) return notApplicable;
    const months = Math.floor((Date.parse(page.collectedAt) - time) / monthMs);
    return months > threshold ? fail({ months }, []) : pass;
  },
});
