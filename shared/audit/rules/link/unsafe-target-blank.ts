import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/unsafe-target-blank',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'target=_blank without noopener',
    found: '{count, plural, one {One link opens} other {# links open}} a new tab without rel=noopener.',
    why: 'Not scored: all current browsers act as if noopener were there. It only matters for very old ones.',
    fix: 'No action needed.',
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(
      ({ kind, target, rel }) =>
        kind === 'external' && target === '_blank' && !rel.includes('noopener') && !rel.includes('noreferrer'),
    );
    return failWhereAny(found.map(linkPlace));
  },
});
