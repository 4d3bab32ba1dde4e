import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const qualified = ['nofollow', 'sponsored', 'ugc'];

export const rule = defineRule({
  id: 'link/external-without-nofollow',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'External links without nofollow',
    found: '{count, plural, one {One link to another site is} other {# links to other sites are}} followed.',
    why: 'Not scored: links to good sources are normal and help readers. nofollow is for links that you don’t vouch for, sponsored for paid ones.',
    fix: 'No action needed, unless a link is paid for or was written by users.',
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const count = links.filter(
      ({ kind, rel }) => kind === 'external' && !rel.some((token) => qualified.includes(token)),
    ).length;
    return count > 20 ? fail({ count }, []) : pass;
  },
});
