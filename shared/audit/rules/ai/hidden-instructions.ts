import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { findMachineOrder, findUnseenLetters } from '#shared/audit/reading/find-machine-order.ts';
import { type FindingPlace, defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/hidden-instructions',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['text', 'images', 'links', 'head', 'page'],
  texts: {
    title: 'Instructions to AI tools that nobody sees',
    found:
      '{count, plural, one {One text} other {# texts}} that people can’t see {count, plural, one {speaks} other {speak}} to programs: “{sample}”.',
    why: 'Hidden text that steers search or AI systems breaks Google’s spam policies. On a site of yours that you did not write it on, somebody else did: in a comment, a listing, or after a break-in.',
    fix: 'Find out who wrote it, and remove it.',
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  check({ page }) {
    const places = unseenTexts(page.facts.document, page.facts.context).flatMap(({ node, text }) => {
      const found = findMachineOrder(text);
      return found === undefined ? [] : [{ ...(node !== undefined && { node }), value: found.slice(0, 300) }];
    });
    const letters = findUnseenLetters(page.facts.document.text?.mainText ?? '');
    const all: readonly FindingPlace[] = letters === undefined ? places : [...places, { value: letters.slice(0, 300) }];
    const [first] = all;
    return first ? needsReview({ count: all.length, sample: (first.value ?? '').slice(0, 150) }, all) : pass;
  },
});

interface UnseenText {
  readonly node?: number;
  readonly text: string;
}

/** Texts of the page that stand in no reader's view: hidden by markup or style, alternatives, names, meta tags. */
function unseenTexts(
  { head, headings = [], images = [], links = [], text }: DocumentFacts,
  {
    layout,
  }: { readonly layout: { readonly state: string; readonly value?: { readonly hiddenTexts: readonly UnseenText[] } } },
): readonly UnseenText[] {
  return [
    ...(text?.hiddenOrders ?? []),
    ...(layout.value?.hiddenTexts ?? []),
    ...headings.filter(({ visible }) => !visible),
    ...images.flatMap(({ accessibleName, alt, node }) =>
      [alt, accessibleName].map((each) => ({ node, text: each ?? '' })),
    ),
    ...links.flatMap(({ ariaLabel, node, title }) => [ariaLabel, title].map((each) => ({ node, text: each ?? '' }))),
    ...(head?.metas ?? []).map(({ content, node }) => ({ node, text: content ?? '' })),
  ];
}
