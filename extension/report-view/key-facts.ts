import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';

import { isNofollow } from './is-nofollow.ts';
import { type Known, knownNumber, knownRobots, knownText } from './glance-facts.ts';

/** What a person looks up in the source of a page otherwise. */
export interface KeyFacts {
  readonly title: Known<string>;
  readonly description: Known<string>;
  readonly canonical: Known<string>;
  /** The canonical is the page itself. */
  readonly isCanonicalSelf: boolean;
  readonly robots: Known<string>;
  /** Headings by element, `h1` first; null where nobody could look. */
  readonly headingCounts: readonly number[] | null;
  /** The first `h1`. */
  readonly h1: Known<string>;
  readonly words: Known<number>;
  /** Of these, words that style sheets hide; undefined where the layout was not measured. */
  readonly wordsHidden: number | undefined;
  readonly internalLinks: Known<number>;
  readonly externalLinks: Known<number>;
  readonly nofollowLinks: Known<number>;
  readonly images: Known<number>;
  readonly withoutAlt: Known<number>;
  readonly schemaTypes: Known<readonly string[]>;
  readonly hreflang: Known<number>;
  readonly lang: Known<string>;
  readonly status: Known<number>;
}

const levels = [1, 2, 3, 4, 5, 6];

export function keyFactsOf({ summary, url }: AuditReport, facts: PageFacts | undefined): KeyFacts {
  const { headings, links, structuredData } = facts?.document ?? {};
  const layout = facts?.context.layout;
  return {
    title: knownText(summary.title, facts, 'head'),
    description: knownText(summary.description, facts, 'head'),
    canonical: knownText(summary.canonical, facts, 'canonicals'),
    isCanonicalSelf: summary.canonical === url,
    robots: knownRobots(summary, facts),
    headingCounts:
      headings === undefined
        ? null
        : levels.map((level) => headings.filter((each) => each.level === level && !each.isRole).length),
    h1: knownText(summary.h1, facts, 'headings'),
    words: knownNumber(summary.wordCount),
    wordsHidden: layout?.state === 'present' ? layout.value.wordsHiddenByStyle : undefined,
    internalLinks: knownNumber(summary.internalLinks),
    externalLinks: knownNumber(summary.externalLinks),
    nofollowLinks: knownNumber(links?.filter(isNofollow).length ?? null),
    images: knownNumber(summary.imageCount),
    withoutAlt: knownNumber(summary.imagesWithoutAlt),
    schemaTypes:
      summary.schemaTypes.length > 0
        ? { state: 'known', value: summary.schemaTypes }
        : structuredData === undefined
          ? { state: 'unknown' }
          : { state: 'absent' },
    hreflang: knownNumber(summary.hreflangCount),
    lang: knownText(summary.lang, facts, 'language'),
    status: knownNumber(summary.status),
  };
}
