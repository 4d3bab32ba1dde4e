import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import { type BriefPage, readBriefPage } from '#shared/brief/brief-page.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { fetchBytes } from '#extension/platform/page/fetch-bytes.ts';

/** Larger pages are read as far as this. */
const maxBytes = 5_000_000;

/** What a brief needs of a page, asked without cookies from a page of ours. The failure says in words what went wrong. */
export async function readRankedPage(url: string): Promise<Result<BriefPage, string>> {
  const answer = await fetchBytes(url, maxBytes);
  if (!answer.ok) return answer;
  const { bytes, headers, status } = answer.value;
  if (status >= 400) return err(String(status));
  const type = headers['content-type'] ?? 'text/html';
  if (!/html/i.test(type)) return err(type);
  const response = responseFactsOf(answer.value);
  const { facts } = collectServedPage({
    url: response.finalUrl,
    bytes,
    response: { state: 'present', value: response },
    robotsTxt: { state: 'missing', reason: 'unavailable-here' },
    collectedAt: isoTime(systemClock),
  });
  return ok(readBriefPage(facts));
}
