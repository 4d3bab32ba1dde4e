import { openLayer, setStyle } from './overlay-layer.ts';

const shownMs = 6_000;
const marginPx = 4;

/** Outlines one element at a time. */
export interface Highlighter {
  /** Scrolls there and draws an outline for a few seconds; false where the element has no box. */
  show(element: Element): boolean;
  clear(): void;
}

/** One outline at a time, in a layer that stands only while it shows. */
export function createHighlighter(document: Document): Highlighter {
  let current: AbortController | undefined;
  const clear = (): void => {
    current?.abort();
    current = undefined;
  };
  return {
    clear,
    show(element) {
      clear();
      if (!hasBox(element)) return false;
      const ending = new AbortController();
      current = ending;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      draw(document, element, ending.signal);
      const view = document.defaultView;
      const timer = setTimeout(() => ending.abort(), shownMs);
      ending.signal.addEventListener('abort', () => clearTimeout(timer));
      view?.addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Escape') ending.abort();
        },
        { signal: ending.signal, capture: true },
      );
      return true;
    },
  };
}

function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 || height > 0;
}

function draw(document: Document, element: Element, signal: AbortSignal): void {
  const root = openLayer(document, 'sightline-highlight', signal);
  const frame = document.createElement('div');
  setStyle(frame, {
    position: 'absolute',
    'box-sizing': 'border-box',
    border: '2px solid #3b5bdb',
    'border-radius': '4px',
    'box-shadow': '0 0 0 2px #fff, 0 0 0 9999px rgb(15 18 25 / 0.28)',
  });
  root.append(frame);
  follow(frame, element, signal);
}

/** Keeps the frame on the element while either moves; ends where the element leaves the page. */
function follow(frame: HTMLElement, element: Element, signal: AbortSignal): void {
  const place = (): void => {
    if (signal.aborted) return;
    const box = element.getBoundingClientRect();
    setStyle(frame, {
      left: `${box.left - marginPx}px`,
      top: `${box.top - marginPx}px`,
      width: `${box.width + 2 * marginPx}px`,
      height: `${box.height + 2 * marginPx}px`,
      display: element.isConnected ? 'block' : 'none',
    });
    requestAnimationFrame(place);
  };
  place();
}
