import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const tracking = /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|yclid|mc_cid|mc_eid|_gl|igshid|ttclid)$/i;

export const rule = defineRule({
  id: 'url/tracking-parameters',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['page'],
  texts: {
    title: { en: 'Tracked address without canonical', fr: 'Adresse suivie sans canonique' },
    found: {
      en: 'The address carries {names}, and no canonical names the plain form.',
      fr: 'L’adresse porte {names}, et aucune canonique ne désigne la forme simple.',
    },
    why: {
      en: 'Each campaign makes another address of the same page, and links are split among them.',
      fr: 'Chaque campagne crée une autre adresse de la même page, et les liens s’y partagent.',
    },
    fix: {
      en: 'Name the address without tracking as canonical.',
      fr: 'Désignez l’adresse sans suivi comme canonique.',
    },
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    const names = [...(url?.searchParams.keys() ?? [])].filter((name) => tracking.test(name));
    if (names.length === 0) return pass;
    const canonical = page.facts.document.canonicals?.[0]?.url;
    if (canonical && !names.some((name) => parseUrl(canonical)?.searchParams.has(name))) return pass;
    return fail({ names: names.join(', ').slice(0, 200) }, [{ url: page.url }]);
  },
});
