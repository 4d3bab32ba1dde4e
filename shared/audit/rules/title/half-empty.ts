import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/half-empty',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'One half of the title is missing',
    found: 'The title begins or ends with a separator: “{title}”.',
    why: 'A template has left one part empty. Google calls such titles half-empty and rewrites them.',
    fix: 'Fill in the missing part, or leave the separator out.',
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
