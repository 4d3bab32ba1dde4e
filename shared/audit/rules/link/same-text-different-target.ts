import { isGenericLinkText } from '#shared/audit/reading/generic-link-text.ts';
import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/same-text-different-target',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Same link text for different pages',
    found: '{count, plural, one {One link text leads} other {# link texts lead}} to different pages: “{sample}”.',
    why: 'People who see or hear only the links can’t tell them apart, and neither can a search engine.',
    fix: 'Say in each link what is different about its page.',
  },
  source: {
    label: 'WCAG 2.2: 2.4.9 Link Purpose (Link Only)',
    url: 'https://www.w3.org/TR/WCAG22/#link-purpose-link-only',
    checked: '2026-11',
  },
  check({ links }) {
    const seen = new Map<string, { readonly url: string; readonly node: number; isDouble: boolean }>();
    for (const { link, host, path } of linkTargets(links)) {
      const { text, node, visible, region } = link;
      // Menus and footers repeat names for many reasons.
      if ((region !== 'main' && region !== 'none') || text.length < 4 || !visible) continue;
      const name = text.toLowerCase();
      const target = `${host}${path.endsWith('/') ? path.slice(0, -1) : path}`;
      const known = seen.get(name);
      if (!known) seen.set(name, { url: target, node, isDouble: false });
      else if (known.url !== target) known.isDouble = true;
    }
    const doubles = [...seen].filter(([name, { isDouble }]) => isDouble && !isGenericLinkText(name, 'en'));
    return failWhereAny(
      doubles.map(([text, { node }]) => ({ node, value: text })),
      { sample: doubles[0]?.[0].slice(0, 100) ?? '' },
    );
  },
});
