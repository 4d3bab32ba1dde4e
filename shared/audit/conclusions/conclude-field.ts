import type { MarkedKind } from '#shared/audit/facts/served-html-facts.ts';

import { type Conclusion, quote, say, type Said, type Side } from './conclusion.ts';
import { googleSources } from './google-sources.ts';
import type { PageViews } from './page-views.ts';

/** What keeps Google from using anything of the page's contents; undefined where nothing known does. */
export function concludeUnused({ facts, crawling, noindexServed, noindexRendered }: PageViews): Conclusion | undefined {
  const verdict = say('notUsed');
  const { response } = facts;
  if (crawling?.isAllowed === false) {
    const reason = say('robotsTxtBlocks');
    return { weight: 'lost', verdict, reason, source: googleSources.robotsTxt };
  }
  if (response.state === 'present' && response.value.status >= 400) {
    const { status } = response.value;
    const reason = say('serverError', { status: String(status) });
    return { weight: 'lost', verdict, reason, source: googleSources.statusCodes };
  }
  if (noindexServed.isBlocked || noindexRendered.isBlocked) {
    const reason = say('noindexBlocks');
    return { weight: 'lost', verdict, reason, source: googleSources.noindex };
  }
  return undefined;
}

/** A field in the HTML as served: how many there are wherever they stand, and whether one stands where it counts. */
export interface ServedCount {
  readonly count: number;
  readonly isInPlace: boolean;
}

/** A field that stands where Google does not read: behind an early end of the head, or beyond the limit of size. */
export function concludeLost(views: PageViews, what: MarkedKind, served: ServedCount): Conclusion | undefined {
  const { headBreak = null, sizeCut = null } = views.facts.servedHtml ?? {};
  const lostOf = (lost: readonly { readonly what: MarkedKind }[] | undefined): number =>
    lost?.filter((mark) => mark.what === what).length ?? 0;
  const verdict = say('notReadAtAll');
  if (served.count > 0 && lostOf(sizeCut?.lost) >= served.count) {
    const reason = say('beyondSize');
    return { weight: 'lost', verdict, reason, source: googleSources.googlebot };
  }
  if (served.isInPlace || headBreak === null || headBreak.isInNoscript || lostOf(headBreak.lost) === 0)
    return undefined;
  const { line } = headBreak;
  const reason = say('behindHead', { tag: nameOf(headBreak.tag), line });
  return { weight: 'lost', verdict, reason, source: googleSources.head };
}

export interface FieldWords {
  /** What Google takes; without it the value itself. */
  readonly verdict?: (value: string) => Said;
  readonly none: { readonly verdict: Said; readonly reason: Said };
  /** Said where both views agree. */
  readonly reason: Said;
  readonly source: Conclusion['source'];
}

/** A field that Google reads off the rendered page, once it has rendered it. */
export function concludeRendered(served: Side, rendered: Side, words: FieldWords): Conclusion {
  const { source } = words;
  const says = (text: string): Said => words.verdict?.(text) ?? quote(text);
  const javascript = googleSources.javascript;
  if (rendered.state === 'value') {
    const verdict = says(rendered.text);
    if (served.state === 'none') return { weight: 'risky', verdict, reason: addedByScripts, source: javascript };
    if (served.state === 'unknown') return { weight: 'open', verdict, reason: servedUnknown, source };
    const isSame = served.state === 'value' && served.text === rendered.text;
    if (isSame) return { weight: 'counts', verdict, reason: words.reason, source };
    return { weight: 'risky', verdict, reason: changedByScripts, source: javascript };
  }
  if (rendered.state === 'none' && served.state === 'value') {
    return { weight: 'risky', verdict: words.none.verdict, reason: takenByScripts, source: javascript };
  }
  if (rendered.state === 'none') return { weight: 'open', ...words.none, source };
  if (served.state === 'value') {
    return { weight: 'open', verdict: says(served.text), reason: renderedUnknown, source };
  }
  if (served.state === 'none') return { weight: 'open', verdict: words.none.verdict, reason: renderedUnknown, source };
  return { weight: 'open', verdict: unknownVerdict, reason: nothingKnown, source };
}

export const unknownVerdict = say('notKnown');
const nothingKnown = say('neitherView');
export const addedByScripts = say('scriptsAdd');
const changedByScripts = say('scriptsChange');
const takenByScripts = say('scriptsRemove');
const servedUnknown = say('servedUnknown');
const renderedUnknown = say('renderedUnknown');

function nameOf(tag: string): string {
  return tag === 'text' ? 'text' : `<${tag}>`;
}
