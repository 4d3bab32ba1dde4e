import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/obsolete-year',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head', 'page', 'headings', 'text'],
  texts: {
    title: 'Old year in the title',
    found: 'The title says {year}, but the page speaks of {current}.',
    why: 'If the page was updated and its title was not, Google may replace the title, and people pass over it.',
    fix: 'Update the year in the title, or leave it out.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head, page, headings, text }) {
    const [first] = head.titles;
    const current = new Date(page.collectedAt).getUTCFullYear();
    const years = [...(first?.text ?? '').matchAll(/(?<![\d.-])20\d\d(?![\d.-])/g)].map(([match]) => Number(match));
    const year = Math.max(...years);
    if (!first || years.length === 0) return notApplicable;
    const now = String(current);
    const speaksOfNow =
      headings.some((heading) => heading.visible && heading.text.includes(now)) ||
      text.excerpt.slice(0, 400).includes(now);
    return year < current && year >= current - 3 && speaksOfNow
      ? needsReview({ year: String(year), current: now }, [{ node: first.node, value: first.text.slice(0, 300) }])
      : pass;
  },
});
