import { iso31661Alpha3ToAlpha2 } from 'iso-3166';

import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import { addFigures, type SearchFigures } from './search-figures.ts';

/** A row of Search Console: one query on one day, device and country. */
export interface SearchRow extends SearchFigures {
  readonly query: string;
  readonly device: 'desktop' | 'mobile' | 'tablet';
  /** ISO 3166-1 alpha-3, lower case; `zzz` for unknown. */
  readonly country: string;
}

/** What makes a keyword the one that a row is about. */
export interface AskedKeyword {
  readonly id: string;
  readonly normalized: string;
  readonly device: 'desktop' | 'mobile';
  /** ISO 3166-1 alpha-2, lower case; empty for any. */
  readonly country: string;
}

/**
 * Figures of each keyword and day. A keyword of one country counts its searches alone; tablets are neither desktop nor
 * mobile. Search Console knows no languages, so keywords that differ in theirs share their figures.
 */
export function figuresOfKeywords(
  rows: readonly SearchRow[],
  keywords: readonly AskedKeyword[],
): readonly (SearchFigures & { readonly keywordId: string })[] {
  const byQuery = Map.groupBy(rows, ({ device, query }) => `${device}\n${normalizeKeyword(query)}`);
  return keywords.flatMap(({ country, device, id, normalized }) => {
    const own = (byQuery.get(`${device}\n${normalized}`) ?? []).filter(
      (row) => country === '' || alpha2Of(row.country) === country,
    );
    return [...Map.groupBy(own, ({ day }) => day)].flatMap(([day, parts]) => {
      const figures = addFigures(parts);
      return figures ? [{ keywordId: id, day, ...figures }] : [];
    });
  });
}

function alpha2Of(alpha3: string): string | undefined {
  return iso31661Alpha3ToAlpha2[alpha3.toUpperCase()]?.toLowerCase();
}
