import type { CrawlEnd } from '../outcome.ts';
import { detailWords, endWords, noAnswerWords } from '../outcome-words.ts';
import { redirectPath } from '../checks/redirect-path.ts';
import type { Site } from '../site/site.ts';
import type { KnownUrl } from '../state/known-urls.ts';

/** Why the start address led to no page, after "The start failed: it …"; undefined where it did, or was not asked yet. */
export function startFailure(site: Site): string | undefined {
  const { source, start } = site;
  if (!start || source.settings.list || site.pages.has(site.finalOf(start.id))) return undefined;
  const { ids, isLoop } = redirectPath(site, start.id);
  if (isLoop) return 'redirects in a circle';
  const final = source.urls[ids.at(-1) ?? start.id] ?? start;
  const fault = faultOf(final, source.ended);
  if (fault === undefined || final === start) return fault;
  return `redirects to ${final.url}, which ${fault}`;
}

function faultOf(known: KnownUrl, ended: CrawlEnd): string | undefined {
  const { detail, outcome, status, type } = known;
  switch (outcome) {
    case 'fetched':
    case 'not-modified':
      return status >= 400 ? `answers ${status}` : 'answers with nothing that can be read';
    case 'redirect':
      return detail === 'hidden' ? 'redirects to where the browser may not look' : 'redirects to no address';
    case 'not-html':
      return type === '' ? 'answers with something other than HTML' : `answers with ${type}, not with HTML`;
    case 'too-large':
      return 'answers with more than is read';
    case 'blocked':
      return `refuses programs (${status})`;
    case 'unreachable':
      return noAnswerWords(detail);
    case 'disallowed':
      return 'is forbidden by robots.txt';
    case 'excluded':
      return 'is left out by the options';
    case 'out-of-scope':
      return 'is out of scope';
    case 'trap':
      return `looks like an endless address (${detailWords(detail)})`;
    case 'over-limit':
      return detail === 'redirects' ? 'comes after more than ten redirects' : undefined;
    case 'pending':
      return ended === 'complete' || ended === 'stopped' ? undefined : `was not asked: ${endWords[ended]}`;
  }
}
