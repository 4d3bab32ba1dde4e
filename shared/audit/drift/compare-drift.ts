import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { pageDescription, pageTitle } from '#shared/audit/reading/head-metas.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';

/** What a page says of itself, which has to follow its address. */
type DriftGroup = 'head' | 'canonicals' | 'robotsDirectives' | 'headings' | 'social' | 'structuredData';
export type DriftDocument = { readonly [G in DriftGroup]?: DocumentFacts[G] | undefined };

/** A page at one of its addresses. */
export interface PageAt {
  readonly url: string;
  readonly document: DriftDocument;
}

/**
 * One thing before and after a navigation inside the page. `stale`: it speaks of the earlier address still. `followed`:
 * it changed. `same`: unchanged, and may well be.
 */
export interface FieldDrift {
  readonly field: DriftField;
  readonly before: string;
  readonly after: string;
  readonly state: 'followed' | 'stale' | 'same';
}

export const driftFields = ['title', 'canonical', 'description', 'h1', 'robots', 'ogUrl', 'structuredData'] as const;
export type DriftField = (typeof driftFields)[number];

/**
 * What followed the address of a page that navigates without loading, and what stayed behind. Google renders each
 * address from its own HTML, but people who share or save the page take along what is stale.
 */
export function compareDrift(before: PageAt, after: PageAt): readonly FieldDrift[] {
  return driftFields.map((field) => {
    const [was, is] = [readers[field](before.document), readers[field](after.document)];
    return { field, before: was, after: is, state: stateOf(field, was, is, after.url) };
  });
}

function stateOf(field: DriftField, was: string, is: string, url: string): FieldDrift['state'] {
  if (was !== is) return 'followed';
  if (is === '' || field === 'robots') return 'same';
  const isAddress = field === 'canonical' || field === 'ogUrl';
  return isAddress && isSameAddress(is, url) ? 'same' : 'stale';
}

const readers: Readonly<Record<DriftField, (document: DriftDocument) => string>> = {
  title: ({ head }) => pageTitle(head) ?? '',
  canonical: ({ canonicals }) => canonicals?.map(({ url, href }) => url ?? href ?? '').join('\n') ?? '',
  description: ({ head }) => pageDescription(head) ?? '',
  h1: ({ headings }) =>
    headings
      ?.filter(({ level, visible }) => level === 1 && visible)
      .map(({ text }) => text)
      .join(' · ') ?? '',
  robots: ({ robotsDirectives }) =>
    robotsDirectives?.map(({ agent, content }) => `${agent}: ${content}`).join('\n') ?? '',
  ogUrl: ({ social }) => social?.find(({ property }) => property === 'og:url')?.content ?? '',
  structuredData: ({ structuredData }) => structuredData?.jsonLd.map(({ text }) => text.trim()).join('\n') ?? '',
};
