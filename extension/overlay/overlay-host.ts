import { overlayCss } from './overlay-css.ts';
import type { Tone } from './page-tone.ts';

/** How an element of ours lies in the page: a line of its own, beside the text without taking space, or in a corner. */
export type HostLayout = 'line' | 'dot' | 'corner';

export interface OverlayHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
}

let sheet: CSSStyleSheet | undefined;

/**
 * An element of ours with a closed-off tree in it. Clicks and keys inside never reach the page, whose whole cards can
 * be links.
 */
export function createHost(
  name: 'sightline-strip' | 'sightline-bar',
  layout: HostLayout,
  signal: AbortSignal,
): OverlayHost {
  const element = document.createElement(name);
  element.dataset['layout'] = layout;
  const shadow = element.attachShadow({ mode: 'closed' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayCss);
  }
  shadow.adoptedStyleSheets = [sheet];
  for (const kind of keptInside) {
    shadow.addEventListener(kind, refuseMadeUp, { capture: true, signal });
    element.addEventListener(kind, keepInside, { signal });
  }
  return { element, shadow };
}

export function setTone({ element }: OverlayHost, tone: Tone): void {
  if (element.dataset['tone'] !== tone) element.dataset['tone'] = tone;
}

export function isOurs(node: Node): boolean {
  return node.nodeName === 'SIGHTLINE-STRIP' || node.nodeName === 'SIGHTLINE-BAR';
}

/** An element with text; children in order. */
export function make(
  tag: 'span' | 'button' | 'b' | 'div',
  properties: { readonly class?: string; readonly title?: string; readonly label?: string },
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  if (properties.class !== undefined) element.className = properties.class;
  if (properties.title !== undefined) element.title = properties.title;
  if (properties.label !== undefined) element.setAttribute('aria-label', properties.label);
  if (element instanceof HTMLButtonElement) element.type = 'button';
  element.append(...children);
  return element;
}

/** A button; its title is its name too, where the text is a sign. */
export function makeButton(text: string, onClick: () => void, title?: string): HTMLElement {
  const button = make('button', title === undefined ? {} : { title, label: title }, text);
  button.addEventListener('click', onClick);
  return button;
}

/** A figure with a word before it. */
export function labelledPart(label: string, value: string, title: string): HTMLElement {
  return make('span', { title }, make('span', { class: 'soft' }, `${label} `), value);
}

const keptInside = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'contextmenu',
] as const;

/** The page's scripts can reach what we draw, but not press it: only the user does. */
function refuseMadeUp(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

function keepInside(event: Event): void {
  event.stopPropagation();
  // A card that is one large link would follow it, wherever in it the click falls.
  if (event.type === 'click' || event.type === 'auxclick') event.preventDefault();
}
