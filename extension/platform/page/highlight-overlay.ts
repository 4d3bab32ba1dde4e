const shownMs = 6_000;
const marginPx = 4;

/** Outlines one element at a time. */
export interface Highlighter {
  /** Scrolls there and draws an outline for a few seconds; false where the element has no box. */
  show(element: Element): boolean;
  clear(): void;
}

/**
 * Draws in a shadow root of an element of ours that stands only while an outline shows. The page's own nodes are read,
 * never written. Styles are set through the CSSOM, which a page's Content Security Policy does not forbid.
 */
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
  const host = document.createElement('sightline-highlight');
  setStyle(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'hidden',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  const frame = document.createElement('div');
  setStyle(frame, {
    position: 'absolute',
    'box-sizing': 'border-box',
    border: '2px solid #3b5bdb',
    'border-radius': '4px',
    'box-shadow': '0 0 0 2px #fff, 0 0 0 9999px rgb(15 18 25 / 0.28)',
  });
  host.attachShadow({ mode: 'open' }).append(frame);
  document.documentElement.append(host);
  showOnTop(host);
  follow(frame, element, signal);
  signal.addEventListener('abort', () => host.remove());
}

/** The top layer lies above the page's dialogs. */
function showOnTop(host: HTMLElement): void {
  host.setAttribute('popover', 'manual');
  host.showPopover();
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

function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
