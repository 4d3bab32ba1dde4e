import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { parseLinkHeader } from '#shared/audit/reading/link-header.ts';

import { type Conclusion, quote, say, type Side } from '../conclusion.ts';
import { concludeLost, concludeRendered } from '../conclude-field.ts';
import { googleSources } from '../google-sources.ts';
import { documentSide, headerSide, type PageViews } from '../page-views.ts';

/** Codes of the language versions declared, in order. */
export function readHreflang(views: PageViews): {
  readonly served: Side;
  readonly header: Side;
  readonly rendered: Side;
} {
  return {
    served: documentSide(views.served, codesOf),
    header: headerSide(views.response, ({ headers }) =>
      parseLinkHeader(headers['link'])
        .flatMap(({ rel, hreflang }) => (rel.includes('alternate') && hreflang !== null ? [hreflang] : []))
        .join(', '),
    ),
    rendered: documentSide(views.rendered, codesOf),
  };
}

export function concludeHreflang(views: PageViews): Conclusion {
  const { served, header, rendered } = readHreflang(views);
  const source = googleSources.hreflang;
  if (header.state === 'value') {
    const reason = say('hreflang.header');
    const tags = rendered.state === 'value' ? `, ${rendered.text}` : '';
    return { weight: 'counts', verdict: quote(header.text + tags), reason, source };
  }
  const count = views.served.state === 'present' ? (views.served.value.hreflang?.length ?? 0) : 0;
  const lost = concludeLost(views, 'hreflang', { count, isInPlace: served.state === 'value' });
  if (lost) return lost;
  return concludeRendered(served, rendered, {
    none: {
      verdict: say('hreflang.none'),
      reason: say('hreflang.reasonNone'),
    },
    reason: say('hreflang.source'),
    source,
  });
}

function codesOf({ hreflang }: DocumentFacts): string | undefined {
  return hreflang
    ?.filter(({ location }) => location === 'head')
    .map(({ code }) => code)
    .join(', ');
}
