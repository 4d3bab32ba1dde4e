import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/contents-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text', 'links', 'headings'],
  texts: {
    title: 'Long text without a table of contents',
    found: '{count, plural, one {# word} other {# words}}, and no link that jumps to a part.',
    why: 'Links to parts help readers of long texts, and Google can show them below the result.',
    fix: 'Give headings an id and link to them at the top.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  threshold: {
    value: 1500,
    min: 300,
    max: 10000,
    label: 'Words from which contents are expected',
  },
  check({ text, links, headings }, threshold) {
    const count = text.mainWordCount;
    const parts = headings.filter(({ level, visible }) => level === 2 && visible).length;
    if (count <= threshold || parts < 3) return notApplicable;
    const jumps = links.filter(
      ({ kind, href, region }) => kind === 'fragment' && (href?.length ?? 0) > 1 && region !== 'header',
    );
    return jumps.length >= 2 ? pass : fail({ count }, []);
  },
});
