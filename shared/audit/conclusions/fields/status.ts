import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

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
    const reason = say('The server’s answer is not known here.', 'La réponse du serveur n’est pas connue ici.');
    return { weight: 'open', verdict: unknownVerdict, reason, source };
  }
  const { status, finalUrl, isRedirected } = response.value;
  const params = { status: String(status) };
  if (status === 429 || status >= 500) {
    const reason = say(
      'Google slows its crawl down after {status}, and drops the page if it goes on.',
      'Après {status}, Google ralentit son exploration, puis retire la page si cela dure.',
      params,
    );
    return { weight: 'lost', verdict: say('Tries again later', 'Réessaie plus tard'), reason, source };
  }
  if (status >= 400) {
    const reason = say(
      'Google does not index an address that answers {status}, and removes it where it knows it.',
      'Google n’indexe pas une adresse qui répond {status} et la retire s’il la connaît.',
      params,
    );
    return { weight: 'lost', verdict: say('Not indexed', 'Non indexée'), reason, source };
  }
  const refresh = refreshTarget(facts);
  if (refresh !== undefined) {
    const reason = say(
      'A meta refresh sends visitors on, which Google takes for a redirect once it has read the page.',
      'Un meta refresh renvoie ailleurs : Google y voit une redirection une fois la page lue.',
    );
    return { weight: 'risky', verdict: quote(refresh), reason, source: googleSources.redirects };
  }
  if (isRedirected && facts.source === 'rendered' && withoutFragment(facts.url) !== withoutFragment(finalUrl)) {
    const reason = say(
      'A visitor without cookies is sent on from the address in your tab. So is Google, and it indexes where that ends.',
      'Un visiteur sans cookies est renvoyé ailleurs que dans votre onglet. Google aussi, et il indexe la fin du trajet.',
    );
    return { weight: 'risky', verdict: quote(finalUrl), reason, source: googleSources.redirects };
  }
  if (isRedirected) {
    const reason = say(
      'Google follows the redirects and indexes their end.',
      'Google suit les redirections et indexe leur fin.',
    );
    return { weight: 'counts', verdict: quote(finalUrl), reason, source: googleSources.redirects };
  }
  const reason = say('The contents go on to be indexed.', 'Le contenu passe à l’indexation.');
  return { weight: 'counts', verdict: quote(finalUrl), reason, source };
}

/** Where a meta refresh leads, if it leads away. */
function refreshTarget({ document, url }: PageFacts): string | undefined {
  const target = document.head?.refreshes.find((refresh) => refresh.url !== null)?.url ?? undefined;
  return target === undefined || withoutFragment(target) === withoutFragment(url) ? undefined : target;
}
