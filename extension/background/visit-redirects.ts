import type { ResponseFacts } from '#shared/audit/facts/facts.ts';
import { isSameSite } from '#shared/kernel/site.ts';
import type { LateInputs } from '#extension/platform/messages/protocol.ts';
import type { AuditJob } from '#extension/platform/storage/audit-job.ts';
import { leadsTo, type VisitTrail } from '#extension/platform/browser/visit-trail.ts';
import { loadTrail } from '#extension/platform/browser/watch-visits.ts';

/** Inputs with the redirects of the tab's visit, where the user lets us see them and the page's own fetch saw none. */
export async function withVisit(job: AuditJob, inputs: LateInputs): Promise<LateInputs> {
  const { response } = inputs;
  if (response?.state !== 'present' || response.value.isRedirected) return inputs;
  const trail = await loadTrail(job.tabId);
  const redirects = trail && leadsTo(trail, job.url) ? siteRedirects(trail, job.url) : [];
  return redirects.length === 0
    ? inputs
    : { ...inputs, response: { state: 'present', value: { ...response.value, isRedirected: true, redirects } } };
}

/**
 * The site's own hops before its page. What led there from other sites (an ad, a shortener) is none of its faults; what
 * the browser did by itself no server answered; and a visit that came back to an address of its own has arrived, so that
 * it is no loop.
 */
export function siteRedirects({ hops }: VisitTrail, pageUrl: string): ResponseFacts['redirects'] {
  const from = hops.findLastIndex(({ url }) => !isSameSite(url, pageUrl)) + 1;
  const own = hops.slice(from).filter(({ isInternal }) => !isInternal);
  if (new Set(own.map(({ url }) => url)).size < own.length) return [];
  return own.map(({ location, status, url }) => ({ url, status, location }));
}
