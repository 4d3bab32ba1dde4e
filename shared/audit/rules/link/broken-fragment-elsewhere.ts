import { linksWithStatus } from '#shared/audit/reading/links-with-status.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { before } from '#shared/kernel/without-end.ts';

export const rule = defineRule({
  id: 'link/broken-fragment-elsewhere',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['links', 'linkStatus'],
  texts: {
    title: 'Links to a missing part of another page',
    found:
      '{count, plural, one {One link points to a part that the linked page does} other {# links point to parts that the linked pages do}} not have.',
    why: 'The browser opens the page at its top instead.',
    fix: 'Correct the part after #, or give the target that id.',
  },
  source: {
    label: 'HTML: scrolling to a fragment',
    url: 'https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment',
    checked: '2026-11',
  },
  check({ links, linkStatus }) {
    const asked = linksWithStatus(links, linkStatus);
    if (asked.length === 0) return notApplicable;
    return failWhereAny(
      asked
        .filter(({ link, status }) =>
          status.missingFragments.some((fragment) => decodeHash(link.url ?? '') === fragment),
        )
        .map(({ link }) => ({ node: link.node, url: link.url ?? '' })),
    );
  },
});

function decodeHash(url: string): string {
  const hash = before(url.slice(url.indexOf('#') + 1), ':~:');
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
