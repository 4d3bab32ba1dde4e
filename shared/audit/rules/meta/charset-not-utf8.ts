import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/charset-not-utf8',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['head', 'structure'],
  texts: {
    title: { en: 'Encoding other than UTF-8', fr: 'Encodage autre qu’UTF-8' },
    found: { en: 'The page declares the encoding {charset}.', fr: 'La page déclare l’encodage {charset}.' },
    why: {
      en: 'The HTML standard asks for UTF-8. Other encodings can’t hold every letter, and forms and scripts may garble text.',
      fr: 'Le standard HTML demande UTF-8. Les autres encodages ne couvrent pas toutes les lettres ; formulaires et scripts peuvent altérer le texte.',
    },
    fix: { en: 'Save and serve the page as UTF-8.', fr: 'Enregistrez et servez la page en UTF-8.' },
  },
  source: {
    label: 'HTML: document metadata',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html',
    checked: '2026-11',
  },
  check({ head, structure }) {
    const declared = head.metas.find(({ charset }) => charset !== null);
    const charset = (structure.characterSet ?? declared?.charset ?? '').trim();
    if (charset === '') return notApplicable;
    return /^utf-?8$/i.test(charset)
      ? pass
      : fail({ charset }, declared ? [{ node: declared.node, value: charset }] : []);
  },
});
