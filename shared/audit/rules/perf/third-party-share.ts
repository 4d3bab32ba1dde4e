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
    title: 'Mostly third-party code',
    found: '{share}% of the bytes come from other sites ({size, number} kB).',
    why: 'You wait for servers that you don’t control, and your readers pay for them.',
    fix: 'Keep the tags that are worth it; load the rest after the content or not at all.',
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
