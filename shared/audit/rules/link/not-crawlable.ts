import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/not-crawlable',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'Link that crawlers can’t follow',
    found: '{count, plural, one {One link has} other {# links have}} no address that a crawler can follow.',
    why: 'Google follows only a elements with an href that is a web address. It can’t follow scripts, file addresses or click handlers.',
    fix: 'Give the link a real href, or use a button if it does something instead of leading somewhere.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(isUncrawlable);
    if (found.length === 0) return pass;
    return fail({ count: found.length }, found.map(linkPlace), found.every(isControl) ? 'notice' : undefined);
  },
});

/**
 * `javascript:print()` and `javascript:;`: buttons in disguise. Google says that it may still look into a call, and behind
 * no code stands no address that could be missed. `javascript:void(0)` stays a warning, as it is in Lighthouse.
 */
function isControl({ kind, href }: LinkFact): boolean {
  const script = (href ?? '').replace(/[\s;]/g, '').replace(/^javascript:/i, '');
  return kind === 'javascript' && !/^(void\(?0\)?|return(%20)?(false|true)?)+$/.test(script);
}

function isUncrawlable(link: LinkFact): boolean {
  if (link.tag === 'area' || link.role?.trim()) return false;
  const href = link.href?.replace(/\s/g, '') ?? '';
  if (href.startsWith('file:')) return true;
  if (link.href === null) {
    return !link.isAnchorTarget && (link.hasClickHandler || link.target !== null || link.rel.length > 0);
  }
  return link.kind === 'javascript' || link.kind === 'invalid';
}
