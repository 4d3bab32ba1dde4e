import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';

import { type Conclusion, nowhere, quote, say, type Side, sideOf } from '../conclusion.ts';
import { unknownVerdict } from '../conclude-field.ts';
import { googleSources } from '../google-sources.ts';
import { headerSide, type PageViews } from '../page-views.ts';

/** Which address Google files the page under, and whether the answer lets it. */
export function readStatus(views: PageViews): {
  readonly header: Side;
  readonly served: Side;
  readonly rendered: Side;
} {
  const { facts, response } = views;
  return {
    served: headerSide(response, ({ finalUrl }) => finalUrl),
    header: headerSide(response, ({ status }) => String(status)),
    rendered: facts.source === 'rendered' ? sideOf(facts.url) : nowhere,
  };
}

export function concludeStatus({ facts, response }: PageViews): Conclusion {
  const source = googleSources.statusCodes;
  if (response.state === 'missing') {
    const reason = say('status.unknown');
    return { weight: 'open', verdict: unknownVerdict, reason, source };
  }
  const { status, finalUrl, isRedirected } = response.value;
  const params = { status: String(status) };
  if (status === 429 || status >= 500) {
    const reason = say('status.slowsDown', params);
    return { weight: 'lost', verdict: say('status.later'), reason, source };
  }
  if (status >= 400) {
    const reason = say('status.error', params);
    return { weight: 'lost', verdict: say('notIndexed'), reason, source };
  }
  const refresh = refreshTarget(facts);
  if (refresh !== undefined) {
    const reason = say('status.refresh');
    return { weight: 'risky', verdict: quote(refresh), reason, source: googleSources.redirects };
  }
  if (isRedirected && facts.source === 'rendered' && comparableAddress(facts.url) !== comparableAddress(finalUrl)) {
    const reason = say('status.sentOn');
    return { weight: 'risky', verdict: quote(finalUrl), reason, source: googleSources.redirects };
  }
  if (isRedirected) {
    const reason = say('status.redirected');
    return { weight: 'counts', verdict: quote(finalUrl), reason, source: googleSources.redirects };
  }
  const reason = say('status.ok');
  return { weight: 'counts', verdict: quote(finalUrl), reason, source };
}

/** Where a meta refresh leads, if it leads away. */
function refreshTarget({ document, url }: PageFacts): string | undefined {
  const target = document.head?.refreshes.find((refresh) => refresh.url !== null)?.url ?? undefined;
  return target === undefined || comparableAddress(target) === comparableAddress(url) ? undefined : target;
}
