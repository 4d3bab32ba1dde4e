import type { SerpMemory } from '#extension/platform/messages/serp-messages.ts';

import { createHost, type HostLayout, isOurs, make, type OverlayHost, setTone } from './overlay-host.ts';
import type { FoldedResult } from './fold-result.ts';
import { foldingParts } from './folding-parts.ts';
import { laterParts, loadLaterParts } from './later-parts.ts';
import type { OverlayLanguage } from './overlay-language.ts';
import type { Tone } from './page-tone.ts';
import type { ResultView } from './result-view.ts';
import type { StripPlace } from './strip-place.ts';

/** The strip of one result. */
export interface Strip {
  readonly host: OverlayHost;
  readonly layout: HostLayout;
  /** Shows a result; undefined leaves the line empty, its space kept. */
  show(
    view: ResultView | undefined,
    memory: SerpMemory | undefined,
    language: OverlayLanguage | undefined,
    canMove: boolean,
  ): void;
  remove(): void;
}

export function createStrip(layout: 'line' | 'dot', root: Element, place: StripPlace, tone: Tone): Strip {
  const ending = new AbortController();
  const host = createHost('sightline-strip', layout, ending.signal);
  setTone(host, tone);
  host.element.dataset['empty'] = '';
  place.parent.insertBefore(host.element, place.before);
  let folded: FoldedResult | undefined;
  let isUnfolded = false;
  let isUnpainted = true;
  requestAnimationFrame(() => (isUnpainted = false));
  let shown = '';
  // Kept while the line above is drawn again: what the user asked for stays.
  let facts = make('div', { class: 'facts' });
  let factsOf: string | null = null;
  const strip: Strip = {
    host,
    layout,
    show(view, memory, language, canMove) {
      const url = view?.url ?? null;
      const remembered = url === null ? [] : [memory?.firstSeen[url], memory?.figures[url]];
      const key = JSON.stringify([view, remembered, memory !== undefined, language?.locale]);
      if (key === shown) return;
      shown = key;
      if (url !== factsOf) {
        delete host.element.dataset['open'];
        facts = make('div', { class: 'facts' });
        facts.setAttribute('role', 'status');
        factsOf = url;
      }
      if (view) delete host.element.dataset['empty'];
      else host.element.dataset['empty'] = '';
      const folding = view?.isHidden === true && !isUnfolded ? foldingParts() : undefined;
      folded ??= folding?.createFoldedResult(root, host.element);
      host.element.toggleAttribute('data-folded', folding !== undefined);
      const unfold = (): void => {
        isUnfolded = true;
        shown = '';
        strip.show(view, memory, language, true);
      };
      const content =
        !view || !language
          ? []
          : folding
            ? [folding.foldedLine(view.domain, language, unfold)]
            : layout === 'dot'
              ? [dotOf(view, language)]
              : lineOf(view, memory, language, host, facts);
      host.shadow.replaceChildren(...content);
      // Of a result that was not painted yet, nothing is seen to move.
      if (folding) folded?.fold(canMove || (isUnpainted && isWhole(root)));
      else folded?.unfold();
    },
    remove() {
      ending.abort();
      folded?.unfold();
      host.element.remove();
    },
  };
  return strip;
}

/** All of a result has arrived once something follows it. */
function isWhole(root: Element): boolean {
  return document.readyState !== 'loading' || root.nextElementSibling !== null;
}

/** Strips that the page moved or dropped while it redrew a result are ours still. */
export function isStripAlive({ host }: Strip): boolean {
  return host.element.isConnected && isOurs(host.element);
}

function rankTitle(view: ResultView, { say }: OverlayLanguage): string {
  const rank = view.isAd ? say('paid') : say('organic', view.rank ?? say('unknown'));
  return view.absolute === null ? rank : `${rank} · ${say('absolute', view.absolute)}`;
}

function dotOf(view: ResultView, language: OverlayLanguage): HTMLElement {
  const title = [rankTitle(view, language), standingWord(view, language), view.domain].filter(Boolean).join(' · ');
  return make('button', { class: `dot ${toneClass(view)}`, title, label: title });
}

function lineOf(
  view: ResultView,
  memory: SerpMemory | undefined,
  language: OverlayLanguage,
  host: OverlayHost,
  facts: HTMLElement,
): readonly Node[] {
  const { say, number } = language;
  const rank = view.rank === null ? '–' : number(view.rank);
  const parts: Node[] = [
    make(
      'span',
      { class: view.isAd ? 'rank is-ad' : 'rank', title: rankTitle(view, language) },
      view.isAd ? `${say('paid')} ${view.rank === null ? '' : rank}`.trim() : rank,
    ),
    // Said only where it differs: the same number twice puzzles.
    view.absolute === null || view.absolute === view.rank
      ? make('span', { class: 'soft absolute' })
      : make(
          'span',
          { class: 'soft absolute', title: say('absolute', view.absolute) },
          `#${number(view.absolute)}${view.isFirstApart ? ` ${say('onPage')}` : ''}`,
        ),
  ];
  const standing = standingWord(view, language);
  if (standing !== '') {
    const title = say(view.standing === 'own' ? 'ownExplained' : 'competitorExplained');
    parts.push(make('span', { class: toneClass(view), title }, standing));
  }
  const later = memory && laterParts();
  const name = view.domain ?? '–';
  parts.push(make('span', { class: 'clip' }, later?.readableDomain(name) ?? name));
  const { item, url } = view;
  if (item && later) parts.push(...later.itemParts(item, language));
  // After what comes later, so that it stays where it is.
  if (url !== null && (!item || later)) {
    const button = make('button', { title: say('factsExplained') }, say('facts'));
    button.addEventListener('click', () => {
      // The click pays for the height: browsers count no shift that follows one at once.
      host.element.dataset['open'] = '';
      const parts = laterParts();
      // At once where it can be: the browser lets the worker ask for the site while the click is fresh.
      if (parts) void parts.readPageFacts(url, facts, language);
      else void loadLaterParts().then(({ readPageFacts }) => readPageFacts(url, facts, language));
    });
    parts.push(button);
  }
  if (url !== null && later) parts.push(...later.resultParts(url, memory, language));
  return [make('div', { class: 'line' }, ...parts), facts];
}

function standingWord(view: ResultView, { say }: OverlayLanguage): string {
  if (view.standing === 'other') return '';
  return view.standing === 'own' ? `● ${say('own')}` : `◆ ${say('competitor')}`;
}

function toneClass(view: ResultView): string {
  if (view.standing === 'own') return 'own';
  if (view.standing === 'competitor') return 'competitor';
  return view.isAd ? 'is-ad' : '';
}
