import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/mojibake',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: { en: 'Damaged characters in the text', fr: 'Caractères abîmés dans le texte' },
    found: {
      en: '{count, plural, one {One place has} other {# places have}} damaged characters: “{sample}”.',
      fr: '{count, plural, one {Un endroit contient} other {# endroits contiennent}} des caractères abîmés : « {sample} ».',
    },
    why: {
      en: 'The text was read with the wrong encoding somewhere on its way. People stumble over it, and searches for these words don’t match.',
      fr: 'Le texte a été lu avec un mauvais encodage en chemin. Les gens butent dessus et les recherches de ces mots échouent.',
    },
    fix: {
      en: 'Find where the encoding changes (database, import, template) and save the text again as UTF-8.',
      fr: 'Trouvez où l’encodage change (base de données, import, modèle) et réenregistrez le texte en UTF-8.',
    },
  },
  source: {
    label: 'HTML: document metadata',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html',
    checked: '2026-11',
  },
  check({ text }) {
    const count = text.replacementCharacters + text.mojibakeSequences;
    return count === 0
      ? pass
      : fail({ count, sample: text.damagedSample ?? '�' }, [{ value: text.damagedSample ?? '' }]);
  },
});
