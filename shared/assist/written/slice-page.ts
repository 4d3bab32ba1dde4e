import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { pageDescription, pageTitle } from '#shared/audit/reading/head-metas.ts';

import { siteName } from '../sources/site-name.ts';
import type { PageSlice } from './draft-request.ts';

export type SlicePart = keyof PageSlice;

const lineLength = 400;
const openingLength = 3_000;

/** The named parts of a page, cut to what a model needs. Parts that the page does not have are left out. */
export function slicePage(facts: PageFacts, parts: readonly SlicePart[], node: number | undefined): PageSlice {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const value = readers[part](facts, node);
      return value === undefined ? [] : [[part, value]];
    }),
  );
}

const readers: { readonly [Part in SlicePart]: (facts: PageFacts, node: number | undefined) => PageSlice[Part] } = {
  address: ({ url }) => url.slice(0, 2_000),
  title: ({ document }) => line(pageTitle(document.head)),
  description: ({ document }) => line(pageDescription(document.head)),
  h1: ({ document }) => line(shownHeadings(document).find(({ level }) => level === 1)?.text),
  headings: ({ document }) =>
    shownHeadings(document)
      .flatMap(({ text }) => line(text) ?? [])
      .slice(0, 20),
  siteName: (facts) => line(siteName(facts)),
  opening: ({ document }) => document.text?.mainText.slice(0, openingLength) || undefined,
  link: ({ document }, node) => {
    const link = document.links?.find((each) => each.node === node);
    if (!link || link.url === null) return undefined;
    const above = line(shownHeadings(document).findLast((heading) => heading.node < link.node)?.text);
    const address = link.url.slice(0, 2_000);
    return { address, text: link.text.slice(0, lineLength), ...(above === undefined ? {} : { above }) };
  },
};

function shownHeadings({ headings = [] }: PageFacts['document']) {
  return headings.filter(({ text, visible }) => visible && text !== '');
}

function line(text: string | null | undefined): string | undefined {
  return text ? text.replace(/\s+/g, ' ').trim().slice(0, lineLength) : undefined;
}
