import type { HeadBreakFact, ServedHtmlFacts, SizeCutFact } from '../facts/served-html-facts.ts';
import { findHeadBreak } from './find-head-break.ts';
import { findMarks, maxSnippet } from './find-marks.ts';
import { lineAt } from '#shared/page/scan-tokens.ts';

/**
 * Googlebot reads the first 2 MB of a file of HTML, after decompression.
 * https://developers.google.com/search/docs/crawling-indexing/googlebot (read 2026-11)
 */
const googlebotHtmlBytes = 2 * 1024 * 1024;

/** The source of a page and its size. `readUpTo`: the character at which Googlebot's limit lies; beyond the end where it reads all. */
export interface ServedSource {
  readonly html: string;
  readonly sizeBytes: number;
  readonly readUpTo: number;
}

/** Looks for what the source loses: metadata behind an early end of the head, and all that lies beyond the limit. */
export function describeServedHtml(source: ServedSource): ServedHtmlFacts {
  return { headBreak: describeBreak(source.html), sizeCut: describeCut(source) };
}

/** Decoded source with the place of Googlebot's limit in it; `decoder` is the one that decoded it. */
export function servedSource(html: string, bytes: Uint8Array, decoder: TextDecoder): ServedSource {
  const isLonger = bytes.byteLength > googlebotHtmlBytes;
  const readUpTo = isLonger ? decoder.decode(bytes.subarray(0, googlebotHtmlBytes)).length : html.length;
  return { html, sizeBytes: bytes.byteLength, readUpTo };
}

/** Browsers first, since Google renders with one; else a break that only readers without scripts see. */
function describeBreak(html: string): HeadBreakFact | null {
  return breakWith(html, true) ?? breakWith(html, false);
}

function breakWith(html: string, isScripting: boolean): HeadBreakFact | null {
  const found = findHeadBreak(html, isScripting);
  if (!found) return null;
  const { token, isInNoscript } = found;
  const { marks, count } = findMarks(html, token.index, isScripting);
  // Structured data and headings count wherever they stand.
  const lost = marks.filter(({ what }) => what !== 'json-ld' && what !== 'h1');
  if (lost.length === 0) return null;
  const tag = token.kind === 'text' ? 'text' : token.kind === 'end' ? `/${token.name}` : token.name;
  return {
    tag,
    line: lineAt(html, token.index),
    snippet: html
      .slice(token.index, Math.min(token.end, token.index + maxSnippet))
      .replace(/\s+/g, ' ')
      .trim(),
    isInNoscript,
    lost,
    lostCount: count - (marks.length - lost.length),
  };
}

function describeCut({ html, sizeBytes, readUpTo }: ServedSource): SizeCutFact | null {
  if (sizeBytes <= googlebotHtmlBytes) return null;
  const { marks, count, linkCount, isWhole } = findMarks(html, readUpTo, true);
  return { sizeBytes, line: lineAt(html, readUpTo), lost: marks, lostCount: count, lostLinks: linkCount, isWhole };
}
