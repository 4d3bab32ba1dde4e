import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const monthMs = 30.44 * 86_400_000;

export const rule = defineRule({
  id: 'http/last-modified-old',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'Old Last-Modified header',
    found: 'According to its header, the page was last changed {months, plural, one {# month} other {# months}} ago.',
    why: 'Not scored: the header helps crawlers to skip what is unchanged. An old date is right for an old page.',
    fix: 'Check only that it changes when the page does.',
  },
  source: { label: 'RFC 9110: HTTP semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', checked: '2026-11' },
  threshold: {
    value: 6,
    min: 1,
    max: 240,
    label: 'Months since Last-Modified',
  },
  check({ response, page }, threshold) {
    const header = response.headers['last-modified'];
    const time = header === undefined ? Number.NaN : Date.parse(header);
    if (Number.isNaN(time)) return notApplicable;
    const months = Math.floor((Date.parse(page.collectedAt) - time) / monthMs);
    return months > threshold ? fail({ months }, []) : pass;
  },
});
