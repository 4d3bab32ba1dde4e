import type { ResponseFacts } from '#shared/audit/facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import { readServedHtml, type ServedHtml } from '#shared/audit/served-page/read-served-html.ts';
import { isHtmlType, responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import { maxRobotsBytes } from '#shared/robots/parse-robots.ts';

import { fetchBytes } from './fetch-bytes.ts';

/** The page as its server sends it to someone without cookies. */
export interface ServedPage {
  readonly response: ResponseFacts;
  /** Undefined where the answer is not HTML. */
  readonly source: ServedHtml | undefined;
}

/** Beyond this a page is cut: an endless answer must not fill the memory. */
const maxPageBytes = 20_000_000;

/** Fetches the page's own address again, as a visitor without a session. Missing for anything but http and https. */
export async function fetchServedPage(url: string): Promise<Input<ServedPage>> {
  if (!isFetchable(url)) return { state: 'missing', reason: 'unavailable-here' };
  const fetched = await fetchBytes(url, maxPageBytes);
  if (!fetched.ok) return { state: 'missing', reason: 'fetch-failed', detail: fetched.failure };
  const { bytes, headers } = fetched.value;
  const contentType = headers['content-type'];
  // The browser has chosen an encoding for this very page.
  const detect = (): string => document.characterSet;
  const source = isHtmlType(contentType) ? readServedHtml(bytes, { contentType, detect }) : undefined;
  return { state: 'present', value: { response: responseFactsOf(fetched.value), source } };
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
