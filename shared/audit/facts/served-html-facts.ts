/** What only the text of the served HTML shows: where its head ends, and what lies beyond Googlebot's limit of size. */
export interface ServedHtmlFacts {
  /** null where nothing is lost: the head ends where its author ended it, or nothing for search engines follows. */
  readonly headBreak: HeadBreakFact | null;
  /** null where Googlebot reads the file to its end. */
  readonly sizeCut: SizeCutFact | null;
}

/** The first thing in the head that parsers take for the beginning of the body. */
export interface HeadBreakFact {
  /** Lower-case tag, `text` for bare text, `/br` and the like for an end tag. */
  readonly tag: string;
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Its source, at most 200 characters. */
  readonly snippet: string;
  /** It stands in a `<noscript>`: only readers that run no scripts stop there. */
  readonly isInNoscript: boolean;
  /** Metadata after it, in order, at most 50. */
  readonly lost: readonly SourceMark[];
  readonly lostCount: number;
}

export interface SizeCutFact {
  /** Bytes of the HTML after decompression, as far as it was read. */
  readonly sizeBytes: number;
  /** Line in which the limit is reached. */
  readonly line: number;
  /** Metadata, structured data and main headings beyond the limit, in order, at most 50. */
  readonly lost: readonly SourceMark[];
  readonly lostCount: number;
  /** `<a href>` beyond the limit. */
  readonly lostLinks: number;
  /** False where so much lies beyond that only the first part was counted: there is more. */
  readonly isWhole: boolean;
}

export type MarkedKind =
  | 'title'
  | 'description'
  | 'robots'
  | 'viewport'
  | 'canonical'
  | 'hreflang'
  | 'base'
  | 'verification'
  | 'json-ld'
  | 'h1';

/** Something that search engines look for, by its place in the source. */
export interface SourceMark {
  readonly what: MarkedKind;
  readonly line: number;
  /** Its source, at most 200 characters. */
  readonly snippet: string;
}
