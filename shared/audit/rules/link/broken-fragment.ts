import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/broken-fragment',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['links', 'structure'],
  texts: {
    title: { en: 'Link to a part that isn’t there', fr: 'Lien vers une partie absente' },
    found: {
      en: '{count, plural, one {One link leads} other {# links lead}} to a part of this page that does not exist: {target}.',
      fr: '{count, plural, one {Un lien mène} other {# liens mènent}} à une partie de cette page qui n’existe pas : {target}.',
    },
    why: {
      en: 'Nothing happens when someone clicks it, and Google can’t offer the part as a jump link.',
      fr: 'Rien ne se passe au clic et Google ne peut pas proposer cette partie comme lien direct.',
    },
    fix: { en: 'Give the target that id, or correct the link.', fr: 'Donnez cet id à la cible, ou corrigez le lien.' },
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
