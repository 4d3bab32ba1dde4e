import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/charset-not-utf8',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['head', 'structure'],
  texts: {
    title: 'Encoding other than UTF-8',
    found: 'The page declares the encoding {charset}.',
    why: 'The HTML standard asks for UTF-8. Other encodings can’t hold every letter, and forms and scripts may garble text.',
    fix: 'Save and serve the page as UTF-8.',
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
