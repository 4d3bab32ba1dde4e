import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import type { MarkedKind } from '#shared/audit/facts/served-html-facts.ts';

import { type ConcludedField, say } from '../conclusion.ts';
import type { FieldWords } from '../conclude-field.ts';
import { googleSources } from '../google-sources.ts';

/** A field that only the document holds. */
export interface DocumentField {
  /** undefined where its collector broke, empty where there is none. */
  readonly read: (document: DocumentFacts) => string | undefined;
  /** How the source marks it, where its place in the source matters. */
  readonly mark?: MarkedKind;
  /** How many there are, wherever they stand. */
  readonly count?: (document: DocumentFacts) => number;
  readonly words: FieldWords;
}

type DocumentFieldName = Exclude<ConcludedField, 'status' | 'crawling' | 'indexing' | 'canonical' | 'hreflang'>;

export const documentFields: Readonly<Record<DocumentFieldName, DocumentField>> = {
  title: {
    read: ({ head }) => head && (head.titles.find(({ location }) => location === 'head')?.text ?? ''),
    mark: 'title',
    count: ({ head }) => head?.titles.length ?? 0,
    words: {
      none: {
        verdict: say('title.fromHeadings'),
        reason: say('title.none'),
      },
      reason: say('title.source'),
      source: googleSources.title,
    },
  },
  description: {
    read: ({ head }) => head && (metasNamed(head, 'description').find(inHead)?.content?.trim() ?? ''),
    mark: 'description',
    count: ({ head }) => (head ? metasNamed(head, 'description').length : 0),
    words: {
      none: {
        verdict: say('fromText'),
        reason: say('description.none'),
      },
      reason: say('description.source'),
      source: googleSources.snippet,
    },
  },
  structuredData: {
    read: ({ structuredData }) => structuredData && typesOf(structuredData),
    mark: 'json-ld',
    count: ({ structuredData }) => structuredData?.jsonLd.length ?? 0,
    words: {
      none: {
        verdict: say('structuredData.none'),
        reason: say('structuredData.reasonNone'),
      },
      reason: say('structuredData.source'),
      source: googleSources.structuredData,
    },
  },
  h1: {
    read: ({ headings }) =>
      headings
        ?.filter(({ level }) => level === 1)
        .map(({ text }) => text)
        .join(' · '),
    words: {
      none: {
        verdict: say('h1.none'),
        reason: say('h1.reasonNone'),
      },
      reason: say('h1.source'),
      source: googleSources.title,
    },
  },
  words: {
    read: ({ text }) => text && String(text.wordCount),
    words: {
      none: { verdict: say('words.zero'), reason: say('words.none') },
      verdict: (count) =>
        say('words.count', {
          count: Number(count),
        }),
      reason: say('words.source'),
      source: googleSources.javascript,
    },
  },
  links: {
    read: ({ links }) => links && String(links.filter(({ kind }) => kind === 'internal' || kind === 'external').length),
    words: {
      none: {
        verdict: say('links.none'),
        reason: say('links.reasonNone'),
      },
      verdict: (count) =>
        say('links.count', {
          count: Number(count),
        }),
      reason: say('links.source'),
      source: googleSources.links,
    },
  },
  lang: {
    read: ({ language }) => language && (language.lang ?? ''),
    words: {
      none: {
        verdict: say('fromText'),
        reason: say('lang.none'),
      },
      verdict: () => say('fromText'),
      reason: say('lang.source'),
      source: googleSources.language,
    },
  },
  viewport: {
    read: ({ viewport }) =>
      viewport
        ?.filter(inHead)
        .map(({ content }) => content)
        .join(' · '),
    mark: 'viewport',
    count: ({ viewport }) => viewport?.length ?? 0,
    words: {
      none: {
        verdict: say('viewport.none'),
        reason: say('viewport.reasonNone'),
      },
      reason: say('viewport.source'),
      source: googleSources.metaTags,
    },
  },
};

function inHead({ location }: { readonly location: string }): boolean {
  return location === 'head';
}

function typesOf({ jsonLd, microdataTypes, rdfaTypes }: NonNullable<DocumentFacts['structuredData']>): string {
  const all = [...jsonLd.flatMap(({ types }) => types), ...[...microdataTypes, ...rdfaTypes].map(({ type }) => type)];
  return [...new Set(all.map((type) => type.replace(/^.*[/#:]/, '')).filter(Boolean))].join(', ');
}
