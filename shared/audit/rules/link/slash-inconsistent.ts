import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/slash-inconsistent',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Same page linked with and without slash',
    found: '{count, plural, one {One page is} other {# pages are}} linked both with and without a slash at the end.',
    why: 'For search engines these are two addresses, and your links share their weight between them.',
    fix: 'Choose one form, use it in every link, and redirect the other.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ links }) {
    const targets = linkTargets(links).filter(({ link, path }) => link.kind === 'internal' && path !== '/');
    const withSlash = targets.filter(({ path }) => path.endsWith('/')).length;
    if (withSlash === 0 || withSlash === targets.length) return pass;
    const forms = new Map<string, { readonly hasSlash: boolean; readonly node: number; isMixed: boolean }>();
    for (const { link, host, path } of targets) {
      const hasSlash = path.endsWith('/');
      const key = `${host}${hasSlash ? path.slice(0, -1) : path}`;
      const known = forms.get(key);
      if (!known) forms.set(key, { hasSlash, node: link.node, isMixed: false });
      else if (known.hasSlash !== hasSlash) known.isMixed = true;
    }
    const mixed = [...forms].filter(([, { isMixed }]) => isMixed);
    return failWhereAny(mixed.map(([path, { node }]) => ({ node, value: path })));
  },
});
