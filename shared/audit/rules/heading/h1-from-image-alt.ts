import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-from-image-alt',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'Main heading is only an image',
    found: 'The only h1 gets its text from an image: “{text}”.',
    why: 'It works, but it usually marks the logo instead of the topic of the page.',
    fix: 'Mark the headline of the content as h1, not the logo.',
  },
  source: {
    label: 'Google: image best practices',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ headings }) {
    const found = headings.filter(({ level, text, visible }) => level === 1 && visible && text !== '');
    const [first] = found;
    if (!first) return notApplicable;
    return found.every(({ fromImageAlt }) => fromImageAlt)
      ? fail({ text: first.text.slice(0, 150) }, [{ node: first.node, value: first.text.slice(0, 200) }])
      : pass;
  },
});
