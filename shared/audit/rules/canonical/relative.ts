import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

/** `https:/host/a` looks absolute; beside a page of the same protocol it is a path. */
const isSchemeAlone = /^\s*https?:(?![/\\]{2})/i;

export const rule = defineRule({
  id: 'canonical/relative',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: 'Canonical without a full address',
    found: 'The canonical is relative: {value}.',
    why: 'A relative canonical works, but Google recommends full addresses: on a test host or under http it silently names the wrong page.',
    fix: 'Write the full address, with https and the host.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const relative = declaredCanonicals(canonicals, page).filter(
      ({ href, url }) => url !== null && (parseUrl(href) === undefined || isSchemeAlone.test(href)),
    );
    const [first] = relative;
    return first ? fail({ value: first.href.slice(0, 200) }, relative.map(canonicalPlace)) : pass;
  },
});
