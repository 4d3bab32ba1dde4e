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
    const reason = say(
      'robots.txt keeps Googlebot from the page, so that it never reads these directives, noindex included.',
      'robots.txt tient Googlebot à l’écart : il ne lit jamais ces directives, noindex compris.',
    );
    return { weight: 'lost', verdict: say('Never read', 'Jamais lu'), reason, source: googleSources.noindex };
  }
  const notIndexed = say('Not indexed', 'Non indexée');
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
  const verdict = limits === '' ? say('May be indexed', 'Indexable') : quote(limits);
  if (response.state === 'missing' || served.state === 'missing') {
    const reason = say(
      'No noindex in what is known here; the headers or the HTML as served are not.',
      'Aucun noindex dans ce qui est connu ici ; les en-têtes ou le HTML servi ne le sont pas.',
    );
    return { weight: 'open', verdict, reason, source };
  }
  return {
    weight: limits === '' ? 'counts' : 'risky',
    verdict,
    reason: limits === '' ? nothingAgainst : restricted,
    source,
  };
}

const byHeader = say(
  'The X-Robots-Tag header says noindex. Google does not render such a page, so no script can take that back.',
  'L’en-tête X-Robots-Tag dit noindex. Google ne rend pas une telle page : aucun script ne peut l’annuler.',
);
const byServedTag = say(
  'The HTML as served says noindex. Google may not render such a page, so that scripts can’t take it back.',
  'Le HTML servi dit noindex. Google peut ne pas rendre une telle page : les scripts ne l’annulent pas.',
);
const addedByScripts = say(
  'Scripts add a noindex. Google obeys it once it has rendered the page.',
  'Les scripts ajoutent un noindex. Google y obéit après le rendu.',
);
const byTag = say('A meta tag says noindex.', 'Une balise meta dit noindex.');
const nothingAgainst = say(
  'Neither headers nor meta tags restrict it.',
  'Ni les en-têtes ni les balises meta ne la restreignent.',
);
const restricted: Said = say(
  'May be indexed, with these limits: of headers and meta tags the most restrictive count.',
  'Indexable, avec ces limites : la plus restrictive des en-têtes et des balises l’emporte.',
);

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
