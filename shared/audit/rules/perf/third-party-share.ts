import { isSameSite } from '#shared/kernel/site.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const noticeableBytes = 500_000;

export const rule = defineRule({
  id: 'perf/third-party-share',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals', 'page'],
  texts: {
    title: { en: 'Mostly third-party bytes', fr: 'Surtout des octets tiers' },
    found: {
      en: '{share} % of the bytes come from other sites ({size, number} kB).',
      fr: '{share} % des octets viennent d’autres sites ({size, number} ko).',
    },
    why: {
      en: 'You wait for servers that you don’t control, and your readers pay for them.',
      fr: 'Vous attendez des serveurs que vous ne maîtrisez pas, et vos lecteurs en paient le prix.',
    },
    fix: {
      en: 'Keep the tags that earn their place; load the rest after the content or not at all.',
      fr: 'Gardez les balises utiles ; chargez le reste après le contenu, ou pas du tout.',
    },
  },
  source: {
    label: 'web.dev: third-party JavaScript',
    url: 'https://web.dev/articles/optimizing-content-efficiency-loading-third-party-javascript',
    checked: '2026-11',
  },
  check({ vitals, page }) {
    const { hosts, transferBytes } = vitals.resources;
    const third = hosts.filter(({ host }) => !isSameSite(`https://${host}/`, page.url));
    const bytes = third.reduce((sum, each) => sum + each.bytes, 0);
    if (bytes < noticeableBytes || bytes <= transferBytes / 2) return pass;
    const places = third.slice(0, 10).map((each) => ({ value: `${each.host}: ${Math.round(each.bytes / 1_000)} kB` }));
    return fail({ share: Math.round((100 * bytes) / transferBytes), size: Math.round(bytes / 1_000) }, places);
  },
});
