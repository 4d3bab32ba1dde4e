import {
  isForGooglebot,
  readHeaderDirectives,
  readMetaDirectives,
  type RobotsDirective,
} from '#shared/audit/reading/robots-directives.ts';

import { type Conclusion, quote, say, type Said } from '../conclusion.ts';
import { googleSources } from '../google-sources.ts';
import type { PageViews } from '../page-views.ts';

/** Whether the page may show in the results, and with what: the most restrictive of headers and meta tags counts. */
export function concludeIndexing(views: PageViews): Conclusion {
  const { crawling, noindexServed, noindexRendered, response, served } = views;
  if (crawling?.isAllowed === false) {
    const reason = say('indexing.neverReadReason');
    return { weight: 'lost', verdict: say('indexing.neverRead'), reason, source: googleSources.noindex };
  }
  const notIndexed = say('notIndexed');
  if (noindexServed.isBlocked) {
    const reason = noindexServed.by.some(({ source }) => source === 'header') ? byHeader : byServedTag;
    return { weight: 'lost', verdict: notIndexed, reason, source: googleSources.javascript };
  }
  if (noindexRendered.isBlocked) {
    const reason = served.state === 'present' ? addedByScripts : byTag;
    return { weight: 'lost', verdict: notIndexed, reason, source: googleSources.noindex };
  }
  const source = googleSources.robotsMeta;
  const limits = strictest(directivesInForce(views));
  const verdict = limits === '' ? say('indexing.allowed') : quote(limits);
  if (response.state === 'missing' || served.state === 'missing') {
    const reason = say('indexing.partlyKnown');
    return { weight: 'open', verdict, reason, source };
  }
  return {
    weight: limits === '' ? 'counts' : 'risky',
    verdict,
    reason: limits === '' ? nothingAgainst : restricted,
    source,
  };
}

const byHeader = say('indexing.header');
const byServedTag = say('indexing.servedTag');
const addedByScripts = say('indexing.scriptsAdd');
const byTag = say('indexing.tag');
const nothingAgainst = say('indexing.nothingAgainst');
const restricted: Said = say('indexing.limited');

/** What Google reads in the end: headers, and the page as rendered, or as served where no script ran. */
function directivesInForce({ response, rendered, served }: PageViews): readonly RobotsDirective[] {
  const document = rendered.state === 'present' ? rendered : served;
  const tags = document.state === 'present' ? readMetaDirectives(document.value.robotsDirectives ?? []) : [];
  const header = response.state === 'present' ? readHeaderDirectives(response.value.headers) : [];
  return [...header, ...tags].filter(isForGooglebot);
}

const switches = ['nofollow', 'nosnippet', 'noimageindex', 'notranslate', 'indexifembedded'];
const previewSizes = ['none', 'standard', 'large'];

/** The limits that remain when the strictest of each kind wins, as one would write them; empty where there are none. */
function strictest(directives: readonly RobotsDirective[]): string {
  const named = (name: string): readonly string[] =>
    directives.filter((directive) => directive.name === name).map(({ value }) => value ?? '');
  const smallest = (name: string): readonly string[] => {
    const sizes = named(name)
      .map(Number)
      .filter((size) => size >= 0);
    return sizes.length === 0 ? [] : [`${name}:${Math.min(...sizes)}`];
  };
  const previews = named('max-image-preview').map((value) => previewSizes.indexOf(value.toLowerCase()));
  const preview = previewSizes[Math.min(...previews.filter((rank) => rank >= 0))];
  return [
    ...switches.filter((name) => named(name).length > 0),
    ...smallest('max-snippet'),
    ...(preview === undefined || preview === 'large' ? [] : [`max-image-preview:${preview}`]),
    ...smallest('max-video-preview'),
  ].join(', ');
}
