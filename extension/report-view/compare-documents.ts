import type { DocumentFacts } from '#shared/audit/facts.ts';

export const comparedFields = [
  'title',
  'description',
  'canonical',
  'robots',
  'h1',
  'headings',
  'words',
  'internalLinks',
  'externalLinks',
  'images',
  'hreflang',
  'schemaTypes',
  'lang',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One field in the HTML as served and in the page as rendered. Undefined: its collector broke. Empty: none there. */
export interface FieldComparison {
  readonly field: ComparedField;
  readonly raw: string | undefined;
  readonly rendered: string | undefined;
  readonly isSame: boolean;
}

/** What scripts made of the page, field by field. */
export function compareDocuments(raw: DocumentFacts, rendered: DocumentFacts): readonly FieldComparison[] {
  return comparedFields.map((field) => {
    const [before, after] = [readers[field](raw), readers[field](rendered)];
    return { field, raw: before, rendered: after, isSame: before === after };
  });
}

const readers: Readonly<Record<ComparedField, (facts: DocumentFacts) => string | undefined>> = {
  title: ({ head }) => head && (head.titles[0]?.text ?? ''),
  description: ({ head }) => head && (head.metas.find(({ name }) => name === 'description')?.content?.trim() ?? ''),
  canonical: ({ canonicals }) => canonicals?.map(({ url, href }) => url ?? href ?? '').join('\n'),
  robots: ({ robotsDirectives }) => robotsDirectives?.map(({ agent, content }) => `${agent}: ${content}`).join('\n'),
  h1: ({ headings }) =>
    headings
      ?.filter(({ level }) => level === 1)
      .map(({ text }) => text)
      .join('\n'),
  headings: ({ headings }) => count(headings),
  words: ({ text }) => text && String(text.wordCount),
  internalLinks: ({ links }) => count(links?.filter(({ kind }) => kind === 'internal')),
  externalLinks: ({ links }) => count(links?.filter(({ kind }) => kind === 'external')),
  images: ({ images }) => count(images),
  hreflang: ({ hreflang }) => count(hreflang),
  schemaTypes: ({ structuredData }) =>
    structuredData && [...new Set(structuredData.jsonLd.flatMap(({ types }) => types))].join(', '),
  lang: ({ language }) => language && (language.lang ?? ''),
};

function count(list: readonly unknown[] | undefined): string | undefined {
  return list && String(list.length);
}
