import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SerpMemory } from '#extension/platform/messages/serp-messages.ts';

import type { SerpOverlayConfig } from '#extension/platform/storage/serp-overlay-config.ts';

import { type BarPlace, cornerWidthPx } from './bar-place.ts';
import type { BarActions } from './bar-actions.ts';
import { barButtons, barFacts } from './bar-parts.ts';
import { laterParts } from './later-parts.ts';
import { createHost, make, makeButton, type OverlayHost, setTone } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';
import type { Tone } from './page-tone.ts';

type ShownConfig = Pick<SerpOverlayConfig, 'density' | 'hidden'>;

/** One line for the query. */
export interface KeywordBar {
  readonly host: OverlayHost;
  readonly layout: BarPlace['layout'];
  /** `first`: title of the first result, whose left edge the line takes. */
  show(
    snapshot: SerpSnapshot,
    memory: SerpMemory | undefined,
    config: ShownConfig,
    language: OverlayLanguage,
    first: Element | undefined,
  ): void;
  remove(): void;
}

/**
 * Takes its line at once and is filled later. What does not fit into the line is left out whole, the least important
 * first; a click unfolds all of it with what is unknown and how to know it.
 */
export function createBar(place: BarPlace, tone: Tone, actions: BarActions): KeywordBar {
  const ending = new AbortController();
  const { signal } = ending;
  const { layout } = place;
  const host = createHost('sightline-bar', layout, signal);
  setTone(host, tone);
  host.element.dataset['empty'] = '';
  let align = (): void => {};
  let beside: Element | null = null;
  if (place.layout === 'line') {
    place.at.parent.insertBefore(host.element, place.at.before);
    beside = place.box;
    align = () => alignWith(host.element, beside);
    align();
    addEventListener('resize', align, { signal, passive: true });
  } else {
    document.body.append(host.element);
    setPx(host.element, { left: place.leftPx, top: place.topPx, width: cornerWidthPx });
  }
  let shown = '';
  let open: 'help' | 'bulk' | undefined;
  return {
    host,
    layout,
    remove(): void {
      ending.abort();
      host.element.remove();
    },
    show(snapshot, memory, { density, hidden }, language, first) {
      // Filled before its first result is there, it would keep the edge of the search box.
      if (!first && document.readyState === 'loading') return;
      beside = first ?? beside;
      const choices = memory?.tracking.choices ?? null;
      const question = choices && laterParts()?.choiceParts(choices, language, actions);
      const facts = question ?? barFacts(snapshot, memory, language, actions);
      const buttons = barButtons(snapshot, memory, density, language, actions);
      const later = memory && snapshot.state === 'ok' ? laterParts() : undefined;
      const bulk = memory && later?.createBulkMenu(snapshot, memory, hidden, language, actions);
      const key = [...facts, ...buttons, ...(bulk ? [bulk] : [])]
        .map((part) => part.textContent + part.title)
        .join('\n');
      if (key === shown) return;
      if (shown === '') {
        // What is not shown yet may still move: the search box may have got its place late.
        align();
        delete host.element.dataset['empty'];
      }
      shown = key;
      const { say } = language;
      const help = make('div', { class: 'help' }, say('noSource'));
      const folds = [
        { name: 'bulk' as const, sign: '⋯', label: say('bulk'), content: bulk },
        { name: 'help' as const, sign: '?', label: say('more'), content: help },
      ].flatMap(({ content, label, name, sign }) => {
        if (!content) return [];
        content.id = name;
        const turn = (): void => {
          open = open === name ? undefined : name;
          unfold();
        };
        const button = makeButton(sign, turn, label);
        button.setAttribute('aria-controls', name);
        return [{ name, content, button }];
      });
      const unfold = (): void => {
        for (const { button, content, name } of folds) {
          content.hidden = open !== name;
          button.setAttribute('aria-expanded', String(open === name));
        }
        host.element.toggleAttribute('data-open', open !== undefined || choices !== null);
      };
      const openers = folds.map(({ button }) => button);
      const line = make('div', { class: 'bar' }, make('div', { class: 'fits' }, ...facts), ...buttons, ...openers);
      line.setAttribute('role', 'group');
      line.setAttribute('aria-label', `Sightline: ${snapshot.query ?? ''}`);
      if (layout === 'corner') {
        line.append(makeButton('✕', () => (host.element.hidden = true), say('close')));
      }
      for (const part of [line, ...folds.map(({ content }) => content)]) {
        part.addEventListener('keydown', ({ key }) => {
          if (key !== 'Escape' || open === undefined) return;
          folds.find(({ name }) => name === open)?.button.focus();
          open = undefined;
          unfold();
        });
      }
      unfold();
      const focused = focusedIn(host);
      host.shadow.replaceChildren(line, ...folds.map(({ content }) => content));
      focusAgain(host, focused);
    },
  };
}

const leastWidthPx = 480;
const widestPx = 860;

/** From the left edge of the first result, or of the search box before it is known, where there is room for the line; else over the whole width. */
function alignWith(element: HTMLElement, box: Element | null): void {
  const around = element.parentElement?.getBoundingClientRect();
  if (!around) return;
  const left = (box?.getBoundingClientRect().left ?? 0) - around.left;
  const isRoom = box !== null && left >= 0 && around.width - left >= leastWidthPx;
  setPx(element, {
    left: isRoom ? left : 0,
    width: Math.min(widestPx, around.width - (isRoom ? left : 0)),
  });
}

/** Read by the style of the host, whose own important rules are stronger than anything set here. */
function setPx(element: HTMLElement, lengths: Readonly<Partial<Record<'left' | 'top' | 'width', number>>>): void {
  for (const [name, px] of Object.entries(lengths)) element.style.setProperty(`--${name}`, `${Math.round(px)}px`);
}

/** Place of the focused button among ours; -1 for none. Redrawing must not take the focus away. */
function focusedIn({ shadow }: OverlayHost): number {
  return [...shadow.querySelectorAll('button')].findIndex((button) => button === shadow.activeElement);
}

function focusAgain({ shadow }: OverlayHost, at: number): void {
  if (at >= 0) shadow.querySelectorAll('button')[at]?.focus();
}
