import { googlebotAccess, robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, notChecked, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/page-disallowed',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['robotsTxt', 'page'],
  texts: {
    title: { en: 'Page blocked by robots.txt', fr: 'Page bloquée par robots.txt' },
    found: {
      en: 'Line {line} of robots.txt keeps Googlebot out: {rule}.',
      fr: 'La ligne {line} de robots.txt exclut Googlebot : {rule}.',
    },
    why: {
      en: 'Google can’t read a blocked page. It may still list the bare address, without a description, and never sees a noindex in it.',
      fr: 'Google ne peut pas lire une page bloquée. Il peut tout de même lister l’adresse seule, sans description, et ne voit jamais un noindex dans la page.',
    },
    fix: {
      en: 'Remove or narrow the rule, or add a longer Allow for this address.',
      fr: 'Retirez ou restreignez la règle, ou ajoutez un Allow plus long pour cette adresse.',
    },
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt, page }) {
    if (robotsState(robotsTxt) === 'unreachable') return notChecked('robots-unreachable');
    const verdict = googlebotAccess(robotsTxt, page.url);
    if (!verdict || verdict.isAllowed) return pass;
    const { number = 0, key = '', value = '' } = verdict.decidedBy ?? {};
    const rule = `${key}: ${value}`;
    return fail({ line: number, rule }, [{ url: robotsTxt.url, value: rule }], page.isStaging ? 'notice' : undefined);
  },
});
