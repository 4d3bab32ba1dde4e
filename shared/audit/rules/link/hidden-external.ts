import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

const fewLinks = 10;
const fewHosts = 5;

export const rule = defineRule({
  id: 'link/hidden-external',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links', 'layout'],
  texts: {
    title: 'Hidden links to other sites',
    found:
      '{count, plural, one {# link to another site} other {# links to other sites}} in the main part {count, plural, one {is} other {are}} not visible.',
    why: 'That many hidden links are a typical sign of a hacked site, and violate Google’s spam policies. A menu or dialog that opens on a click is fine.',
    fix: 'Check whether you know these links. If not, find out what put them there.',
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  check({ links, layout }) {
    if (layout.viewportWidthPx === 0) return pass;
    const hidden = links.filter(
      ({ kind, visible, region }) => kind === 'external' && !visible && (region === 'main' || region === 'none'),
    );
    const hosts = new Set(hidden.map(({ url }) => (url === null ? '' : (parseUrl(url)?.host ?? ''))));
    if (hidden.length < fewLinks || hosts.size < fewHosts) return pass;
    return needsReview(
      { count: hidden.length },
      hidden.map(({ node, url }) => ({ node, ...(url !== null && { url }) })),
    );
  },
});
