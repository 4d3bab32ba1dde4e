import type { Input, ResponseFacts, RobotsTxtFacts } from '#shared/audit/facts/facts.ts';
import { type ServedSource, servedSource } from '#shared/audit/served-html/describe-served-html.ts';
import { maxRobotsBytes } from '#shared/robots/parse-robots.ts';

import { decodeHtml, readHead } from './decode-html.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** The page as its server sends it to someone without cookies. */
export interface ServedPage {
  readonly response: ResponseFacts;
  /** Decoded body; undefined where the answer is not HTML. */
  readonly source: ServedSource | undefined;
}

/** Beyond this a page is cut: an endless answer must not fill the memory. */
const maxPageBytes = 20_000_000;

/** Fetches the page's own address again, as a visitor without a session. Missing for anything but http and https. */
export async function fetchServedPage(url: string): Promise<Input<ServedPage>> {
  if (!isFetchable(url)) return { state: 'missing', reason: 'unavailable-here' };
  const fetched = await fetchBytes(url, maxPageBytes);
  if (!fetched.ok) return { state: 'missing', reason: 'fetch-failed', detail: fetched.failure };
  const { status, finalUrl, isRedirected, headers, bytes, isTruncated } = fetched.value;
  const response: ResponseFacts = {
    status,
    finalUrl,
    isRedirected,
    redirects: [],
    headers,
    bodyBytes: isTruncated ? null : bytes.byteLength,
    head1024: readHead(bytes),
  };
  const contentType = headers['content-type'];
  const decode = (part: Uint8Array): string => decodeHtml(part, contentType);
  const source = isHtml(contentType) ? servedSource(bytes, decode) : undefined;
  return { state: 'present', value: { response, source } };
}

/** robots.txt of the page's origin, whatever it answers. */
export async function fetchRobotsTxt(pageUrl: string): Promise<Input<RobotsTxtFacts>> {
  if (!isFetchable(pageUrl)) return { state: 'missing', reason: 'unavailable-here' };
  const url = new URL('/robots.txt', pageUrl).href;
  const fetched = await fetchBytes(url, maxRobotsBytes);
  if (!fetched.ok) return { state: 'missing', reason: 'fetch-failed', detail: fetched.failure };
  const { status, finalUrl, headers, bytes, isTruncated } = fetched.value;
  const text = new TextDecoder().decode(bytes);
  return {
    state: 'present',
    value: { url, status, finalUrl, contentType: headers['content-type'] ?? null, text, isTruncated },
  };
}

function isFetchable(url: string): boolean {
  return /^https?:/i.test(url);
}

function isHtml(contentType: string | undefined): boolean {
  return contentType === undefined || /\b(text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}
