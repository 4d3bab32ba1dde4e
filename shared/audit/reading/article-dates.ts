import type { SocialFact, StructuredDataFacts } from '#shared/audit/facts/head-facts.ts';

import { readSchema } from './schema-reading.ts';
import { socialValue } from './social-value.ts';

/** What an article says about its own dates, in mark-up. */
export interface ArticleDates {
  /** By `og:type` or by a type of schema.org. */
  readonly isArticle: boolean;
  readonly published: readonly Date[];
  readonly modified: readonly Date[];
}

/** Dates of articles in structured data and Open Graph; those that can't be read are left out. */
export function articleDates(social: readonly SocialFact[], structuredData: StructuredDataFacts): ArticleDates {
  const articles = readSchema(structuredData).items.filter(({ types }) =>
    types.some((type) => type.endsWith('Article') || type === 'BlogPosting' || type === 'Report'),
  );
  const valuesOf = (name: string): string[] =>
    articles.flatMap(({ properties }) =>
      (properties.get(name) ?? []).flatMap((value) => (typeof value === 'object' ? [] : [String(value)])),
    );
  return {
    isArticle: articles.length > 0 || socialValue(social, 'og:type') === 'article',
    published: datesOf([...valuesOf('datePublished'), socialValue(social, 'article:published_time')]),
    modified: datesOf([...valuesOf('dateModified'), socialValue(social, 'article:modified_time')]),
  };
}

function datesOf(texts: readonly (string | null)[]): Date[] {
  return texts.flatMap((text) => {
    // Years alone and other forms mean different days in different browsers.
    const date = text !== null && /^\d{4}-\d\d-\d\d/.test(text) ? new Date(text) : null;
    return date === null || Number.isNaN(date.getTime()) ? [] : [date];
  });
}
