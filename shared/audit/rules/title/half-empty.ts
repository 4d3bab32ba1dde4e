import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/half-empty',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: { en: 'One half of the title is missing', fr: 'Une moitié du titre manque' },
    found: {
      en: 'The title begins or ends with a separator: “{title}”.',
      fr: 'Le titre commence ou finit par un séparateur : « {title} ».',
    },
    why: {
      en: 'A template has left one part empty. Google calls such titles half-empty and rewrites them.',
      fr: 'Un modèle a laissé une partie vide. Google parle de titres à moitié vides et les réécrit.',
    },
    fix: {
      en: 'Fill in the missing part, or leave the separator out.',
      fr: 'Remplissez la partie manquante ou supprimez le séparateur.',
    },
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const isHalf = /^[|–—·•»:-]\s|\s[|–—·•«:-]$|^\s*(undefined|null|NaN)\b|\b(undefined|null)\s*$/.test(first.text);
    return isHalf
      ? fail({ title: first.text.slice(0, 150) }, [{ node: first.node, value: first.text.slice(0, 300) }])
      : pass;
  },
});
