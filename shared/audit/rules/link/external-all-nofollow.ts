import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/external-all-nofollow',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'All external links are nofollow',
    found: '{count, plural, one {The only external link has} other {All # external links have}} nofollow.',
    why: 'Not scored: this preserves no ranking signals. Google asks for nofollow on links that you do not vouch for, and needs none on the others.',
    fix: 'Leave nofollow off links to sources that you trust.',
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const external = links.filter(({ kind }) => kind === 'external');
    if (external.length < 3) return notApplicable;
    return external.every(({ rel }) => rel.includes('nofollow')) ? fail({ count: external.length }, []) : pass;
  },
});
