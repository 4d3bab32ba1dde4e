import type { MarkedKind } from '#shared/audit/facts/served-html-facts.ts';

import { type Conclusion, quote, say, type Said, type Side } from './conclusion.ts';
import { googleSources } from './google-sources.ts';
import type { PageViews } from './page-views.ts';

/** What keeps Google from using anything of the page's contents; undefined where nothing known does. */
export function concludeUnused({ facts, crawling, noindexServed, noindexRendered }: PageViews): Conclusion | undefined {
  const verdict = say('Not used', 'Non utilisé');
  const { response } = facts;
  if (crawling?.isAllowed === false) {
    const reason = say('robots.txt keeps Googlebot from reading the page.', 'robots.txt interdit la page à Googlebot.');
    return { weight: 'lost', verdict, reason, source: googleSources.robotsTxt };
  }
  if (response.state === 'present' && response.value.status >= 400) {
    const { status } = response.value;
    const reason = say(
      'The server answers {status} to a visitor without cookies: Google does not use the contents of an error.',
      'Le serveur répond {status} à un visiteur sans cookies : Google n’utilise pas le contenu d’une erreur.',
      { status: String(status) },
    );
    return { weight: 'lost', verdict, reason, source: googleSources.statusCodes };
  }
  if (noindexServed.isBlocked || noindexRendered.isBlocked) {
    const reason = say('noindex keeps the page out of the results.', 'noindex tient la page hors des résultats.');
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
  const verdict = say('Not read', 'Non lu');
  if (served.count > 0 && lostOf(sizeCut?.lost) >= served.count) {
    const reason = say(
      'It stands beyond the first 2 MB of the HTML, where Googlebot stops reading.',
      'Il se trouve au-delà des 2 premiers Mo du HTML, où Googlebot cesse de lire.',
    );
    return { weight: 'lost', verdict, reason, source: googleSources.googlebot };
  }
  if (served.isInPlace || headBreak === null || headBreak.isInNoscript || lostOf(headBreak.lost) === 0)
    return undefined;
  const { line } = headBreak;
  const reason = say(
    'It stands behind the {tag} in line {line} that ends the head, where Google stops reading metadata.',
    'Il suit {tag} à la ligne {line}, qui ferme head : Google n’y lit plus de métadonnées.',
    { tag: nameOf(headBreak.tag), line },
  );
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

export const unknownVerdict = say('Not known', 'Inconnu');
const nothingKnown = say('Neither view of the page is known here.', 'Aucune vue de la page n’est connue ici.');
export const addedByScripts = say(
  'Only scripts add it. Google sees it after rendering, which may come later; crawlers without scripts never do.',
  'Ajouté par les scripts seuls. Google le voit après le rendu, parfois plus tard ; les robots sans scripts, jamais.',
);
const changedByScripts = say(
  'Scripts change it. Google indexes the rendered page; until it has rendered it, it knows the served value.',
  'Les scripts le modifient. Google indexe la page rendue ; avant le rendu, il ne connaît que la valeur servie.',
);
const takenByScripts = say(
  'The HTML as served has it and scripts take it away. Google indexes the rendered page.',
  'Présent dans le HTML servi, retiré par les scripts. Google indexe la page rendue.',
);
const servedUnknown = say(
  'Read off the rendered page; the HTML as served is not known here.',
  'Lu dans la page rendue ; le HTML servi n’est pas connu ici.',
);
const renderedUnknown = say(
  'Read off the HTML as served; scripts did not run here and may change it.',
  'Lu dans le HTML servi ; les scripts n’ont pas été exécutés ici et peuvent le modifier.',
);

function nameOf(tag: string): string {
  return tag === 'text' ? 'text' : `<${tag}>`;
}
