import { metasNamed, pageDescription } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/length',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: { en: 'Description outside the usual lengths', fr: 'Description hors des longueurs habituelles' },
    found: {
      en: 'The meta description has {count, plural, one {# character} other {# characters}}.',
      fr: 'La meta description compte {count, plural, one {# caractère} other {# caractères}}.',
    },
    why: {
      en: 'Not scored: Google sets no length and cuts the snippet to the width of the device. The numbers in circulation are guesses.',
      fr: 'Non noté : Google ne fixe aucune longueur et coupe l’extrait à la largeur de l’appareil. Les chiffres qui circulent sont des estimations.',
    },
    fix: { en: 'Put what matters into the first sentence.', fr: 'Mettez l’essentiel dans la première phrase.' },
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head }) {
    const description = pageDescription(head);
    if (!description) return notApplicable;
    const count = Array.from(description).length;
    return count > 160 || count < 50
      ? fail(
          { count },
          metasNamed(head, 'description')
            .slice(0, 1)
            .map(({ node }) => ({ node, value: description.slice(0, 300) })),
        )
      : pass;
  },
});
