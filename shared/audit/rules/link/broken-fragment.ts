import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/broken-fragment',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['links', 'structure'],
  texts: {
    title: 'Link to a part that isn’t there',
    found:
      '{count, plural, one {One link leads} other {# links lead}} to a part of this page that does not exist: {target}.',
    why: 'Nothing happens when someone clicks it, and Google can’t offer the part as a jump link.',
    fix: 'Give the target that id, or correct the link.',
  },
  source: {
    label: 'HTML: fragments',
    url: 'https://html.spec.whatwg.org/multipage/browsing-the-web.html#scroll-to-fragid',
    checked: '2026-11',
  },
  check({ links, structure }) {
    const targets = new Set(structure.fragmentTargets.flatMap((target) => [target, decode(target)]));
    const broken = links.filter((link) => {
      const fragment = link.kind === 'fragment' ? (link.href?.trim().slice(1) ?? '') : '';
      if (fragment === '' || fragment.toLowerCase() === 'top' || /^[!/]|:~:|=/.test(fragment)) return false;
      return !link.role && !link.hasClickHandler && !targets.has(fragment) && !targets.has(decode(fragment));
    });
    return failWhereAny(
      broken.map(({ node, href }) => ({ node, value: href ?? '' })),
      { target: broken[0]?.href?.slice(0, 100) ?? '' },
    );
  },
});

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
