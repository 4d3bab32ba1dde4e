import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: { en: 'Title longer than usual advice', fr: 'Titre plus long que le conseil habituel' },
    found: { en: 'The title has {count} characters.', fr: 'Le titre compte {count} caractères.' },
    why: {
      en: 'Not scored: Google sets no length. It shows what fits the width of the screen and reads the rest too. The preview shows where yours would be cut.',
      fr: 'Non noté : Google ne fixe aucune longueur. Il affiche ce qui tient à l’écran et lit aussi le reste. L’aperçu montre où le vôtre serait coupé.',
    },
    fix: {
      en: 'Put what matters first, so that a cut does no harm.',
      fr: 'Placez l’important au début, pour qu’une coupe ne nuise pas.',
    },
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  threshold: { value: 70, min: 20, max: 300, label: { en: 'Characters of the title', fr: 'Caractères du titre' } },
  check({ head }, threshold) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const count = Array.from(first.text).length;
    return count > threshold ? fail({ count }, [{ node: first.node, value: first.text.slice(0, 300) }]) : pass;
  },
});
