import { auditServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { isHtmlType, responseFactsOf, type ServedAnswer } from '#shared/audit/served-page/served-answer.ts';
import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';
import { fetchBytes } from '#extension/platform/page/fetch-bytes.ts';
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
    const contentType = headers['content-type'];
    if (!isHtmlType(contentType)) return { state: 'failed', reason: contentType || 'no HTML' };
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

function judge(answer: ServedAnswer): AuditReport {
  const page = {
    url: answer.finalUrl,
    bytes: answer.bytes,
    response: { state: 'present', value: responseFactsOf(answer) },
    robotsTxt: { state: 'missing', reason: 'unavailable-here' },
    collectedAt: isoTime(systemClock),
  } as const;
  return auditServedPage(page, { language: englishAudit }).report;
}

function lengthOf(text: string | null): number | null {
  return text === null ? null : Array.from(text).length;
}
