import { findActiveTab } from '#extension/platform/browser/tabs.ts';
import { loadPopupDrawings } from '#extension/platform/storage/load-popup-drawings.ts';
import type { PopupDrawing } from '#extension/platform/storage/popup-drawing.ts';

/** How long a frame is waited for: a window that is not shown yet may get none. */
const frameMs = 50;

/** Draws what is stored of the tab in front, where it was drawn before and nothing of it has changed since. */
export async function drawStored(): Promise<void> {
  const [tab, findDrawing] = await Promise.all([findActiveTab(), loadPopupDrawings()]);
  const drawing = tab?.url === undefined ? undefined : findDrawing({ tabId: tab.id, url: tab.url, nowMs: Date.now() });
  if (!drawing) return;
  await untilParsed();
  const root = document.querySelector('#root');
  if (!root) return;
  const { dir, lang, theme } = drawing;
  Object.assign(document.documentElement, { lang, dir });
  if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  const place = placeOf(drawing);
  root.append(place);
  passOnClicks(root, place);
  // From the click to stored content in the popup: read by the end-to-end tests and the bench.
  performance.mark('sightline:stored');
  await untilPainted();
}

export async function untilParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Nothing in it is reached by keyboard or read aloud: what takes its place a moment later is. */
function placeOf({ markup }: PopupDrawing): HTMLElement {
  const place = document.createElement('div');
  place.inert = true;
  place.dataset['drawing'] = '';
  place.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return place;
}

/** A click on the drawing is given to what stands there once it can be clicked. */
function passOnClicks(root: Element, place: HTMLElement): void {
  let last: MouseEvent | undefined;
  const note = (event: MouseEvent): void => {
    last = event;
  };
  document.addEventListener('click', note);
  new MutationObserver((_changes, observer) => {
    if (place.isConnected) return;
    observer.disconnect();
    document.removeEventListener('click', note);
    const clicked = last && document.elementFromPoint(last.clientX, last.clientY)?.closest<HTMLElement>('button, a');
    clicked?.click();
  }).observe(root, { childList: true });
}

async function untilPainted(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, frameMs);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
