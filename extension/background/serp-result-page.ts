import { assembleFacts } from '#shared/audit/facts/assemble-facts.ts';
import { collectDocument } from '#shared/audit/walk/collect-document.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { runAudit } from '#shared/audit/run-audit.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { isHttpUrl, isPrivateHost, parseUrl } from '#shared/kernel/url.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { decodeHtml, readHead } from '#extension/platform/page/decode-html.ts';
import { fetchBytes, type FetchedBytes } from '#extension/platform/page/fetch-bytes.ts';
import type { ResultPage } from '#extension/platform/messages/serp-messages.ts';
import { hasOrigins, requestOrigins } from '#extension/platform/browser/serp-scripts.ts';

/** Enough for the head and the text of any page that is meant to be read. */
const maxBytes = 3_000_000;

/**
 * Fetches a result's page, after the user's click for it, and tells what it says of itself. One page at a time, without
 * cookies. Asks for the site where it was not granted yet; the browser permits that while the click is fresh.
 */
export async function readResultPage(address: string): Promise<ResultPage> {
  const url = parseUrl(address);
  if (!url || !isHttpUrl(url) || isPrivateHost(url.hostname))
    return { state: 'failed', reason: 'not a public address' };
  const origins = [`${url.origin}/*`];
  if (!(await mayFetch(origins))) return { state: 'permission-needed', origin: url.origin };
  return navigator.locks.request('serp-result-page', async () => {
    const fetched = await fetchBytes(url.href, maxBytes);
    if (!fetched.ok) return { state: 'failed', reason: fetched.failure };
    const { status, headers } = fetched.value;
    const contentType = headers['content-type'] ?? '';
    if (!/html/i.test(contentType)) return { state: 'failed', reason: contentType === '' ? 'no HTML' : contentType };
    const { summary } = judge(fetched.value);
    return {
      state: 'read',
      words: summary.wordCount,
      titleLength: lengthOf(summary.title),
      descriptionLength: lengthOf(summary.description),
      schemaTypes: summary.schemaTypes,
      canonical: summary.canonical,
      indexable: status >= 400 ? 'no' : summary.indexable,
      status,
    };
  });
}

/** Asks at once: the click that came with the message counts only until something is awaited. */
async function mayFetch(origins: readonly string[]): Promise<boolean> {
  try {
    return await requestOrigins(origins);
  } catch {
    // No click stands behind the message, or the browser does not count one in the page.
    return hasOrigins(origins);
  }
}

function judge({ bytes, headers, status, finalUrl, isRedirected }: FetchedBytes): AuditReport {
  const html = decodeHtml(bytes, headers['content-type']);
  const { document, failures } = collectDocument(parseDocument(html, { url: finalUrl }));
  const missing = { state: 'missing', reason: 'unavailable-here' } as const;
  const facts = assembleFacts({
    url: finalUrl,
    collectedAt: isoTime(systemClock),
    source: 'raw',
    document,
    failures,
    raw: { state: 'present', value: document },
    response: {
      state: 'present',
      value: {
        status,
        finalUrl,
        isRedirected,
        redirects: [],
        headers,
        bodyBytes: bytes.byteLength,
        head1024: readHead(bytes),
      },
    },
    robotsTxt: missing,
  });
  return runAudit(facts, { locale: 'en' });
}

function lengthOf(text: string | null): number | null {
  return text === null ? null : Array.from(text).length;
}
