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
    title: { en: 'Hidden links to other sites', fr: 'Liens cachés vers d’autres sites' },
    found: {
      en: '{count} links to other sites in the main part are not visible.',
      fr: '{count} liens vers d’autres sites sont invisibles dans la partie principale.',
    },
    why: {
      en: 'Hidden links in such a number are a usual trace of a hacked site, and against Google’s spam policies. A menu or a dialog that opens on a click is fine.',
      fr: 'Tant de liens cachés sont une trace fréquente de piratage, contraire aux règles de Google. Un menu ou un dialogue qui s’ouvre au clic est normal.',
    },
    fix: {
      en: 'Look whether you know these links. If not, find out what put them there.',
      fr: 'Vérifiez si vous connaissez ces liens. Sinon, cherchez ce qui les a placés là.',
    },
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
