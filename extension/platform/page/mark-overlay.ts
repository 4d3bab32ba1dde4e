import type { MarkKind } from '#extension/platform/messages/protocol.ts';

import { openLayer, setStyle } from './overlay-layer.ts';

/** An element of the page with what it is outlined as. */
export interface MarkedElement {
  readonly element: Element;
  readonly kind: MarkKind;
  /** Stands at the outline; empty for the line alone. */
  readonly label: string;
}

/** Outlines many elements at once, until they are cleared or Escape is pressed. */
export interface Marker {
  /** Replaces what was marked before. */
  show(marks: readonly MarkedElement[]): void;
  clear(): void;
  /** What is marked now. */
  kinds(): readonly MarkKind[];
}

/** Elements may move without an event: a menu opens, a picture loads. */
const refreshMs = 500;
/** In view at once; more would hide the page. */
const maxInView = 400;
/** An element of more lines is a block of text. */
const maxLines = 6;

/** Told apart by line and label as well as by colour. */
const looks: Readonly<Record<MarkKind, { readonly color: string; readonly line: string }>> = {
  internal: { color: '#2457c5', line: 'solid' },
  external: { color: '#7a3fb0', line: 'dashed' },
  nofollow: { color: '#b3261e', line: 'dashed' },
  sponsored: { color: '#8a5300', line: 'double' },
  ugc: { color: '#8a5300', line: 'dotted' },
  broken: { color: '#b3261e', line: 'double' },
  withoutAlt: { color: '#b3261e', line: 'solid' },
  heading: { color: '#1a7048', line: 'solid' },
  structured: { color: '#00666b', line: 'dotted' },
  hiddenText: { color: '#8a5300', line: 'dashed' },
};

/** `onEscape`: the user ended the outlines in the page itself. */
export function createMarker(document: Document, onEscape: () => void): Marker {
  let current: AbortController | undefined;
  let shown: readonly MarkKind[] = [];
  const clear = (): void => {
    current?.abort();
    current = undefined;
    shown = [];
  };
  return {
    clear,
    kinds: () => shown,
    show(marks) {
      clear();
      if (marks.length === 0) return;
      const ending = new AbortController();
      current = ending;
      shown = [...new Set(marks.map(({ kind }) => kind))];
      keepDrawn(document, marks, ending.signal);
      document.defaultView?.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return;
          clear();
          onEscape();
        },
        { signal: ending.signal, capture: true },
      );
    },
  };
}

/** Draws what is in view, again whenever something scrolls or the window changes, and now and then besides. */
function keepDrawn(document: Document, marks: readonly MarkedElement[], signal: AbortSignal): void {
  const root = openLayer(document, 'sightline-marks', signal);
  let isWaiting = false;
  const draw = (): void => {
    isWaiting = false;
    if (!signal.aborted) root.replaceChildren(...boxesInView(document, marks));
  };
  const drawSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(draw);
  };
  const timer = setInterval(drawSoon, refreshMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.defaultView?.addEventListener('scroll', drawSoon, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', drawSoon, { signal });
  draw();
}

function boxesInView(document: Document, marks: readonly MarkedElement[]): readonly HTMLElement[] {
  const { innerHeight, innerWidth } = document.defaultView ?? { innerHeight: 0, innerWidth: 0 };
  const boxes: HTMLElement[] = [];
  for (const mark of marks) {
    if (boxes.length >= maxInView) break;
    for (const [at, rect] of linesOf(mark.element).entries()) {
      const { bottom, height, left, right, top, width } = rect;
      const isInView = bottom >= 0 && top <= innerHeight && right >= 0 && left <= innerWidth;
      if (!isInView || (width === 0 && height === 0)) continue;
      // The label stands at the first line alone.
      const shown = at === 0 ? mark : { ...mark, label: '' };
      boxes.push(boxOf(document, shown, { height, left, top, width }));
    }
  }
  return boxes;
}

/** A text that wraps is outlined line by line: one box around it would hold what stands beside it. */
function linesOf(element: Element): readonly DOMRect[] {
  const lines = element.getClientRects();
  return lines.length > 1 && lines.length <= maxLines ? [...lines] : [element.getBoundingClientRect()];
}

type Box = Readonly<Record<'height' | 'left' | 'top' | 'width', number>>;

function boxOf(document: Document, { kind, label }: MarkedElement, box: Box): HTMLElement {
  const { color, line } = looks[kind];
  const frame = document.createElement('div');
  setStyle(frame, {
    position: 'absolute',
    left: `${box.left - 2}px`,
    top: `${box.top - 2}px`,
    width: `${box.width + 4}px`,
    height: `${box.height + 4}px`,
    'box-sizing': 'border-box',
    border: `${line === 'double' ? 4 : 2}px ${line} ${color}`,
    'border-radius': '3px',
  });
  if (label === '') return frame;
  const tag = document.createElement('span');
  setStyle(tag, {
    position: 'absolute',
    right: '-2px',
    // Above the element, inside the window where it stands at its top.
    top: box.top < 16 ? '0' : '-16px',
    padding: '0 4px',
    background: color,
    color: '#fff',
    font: '11px/14px system-ui, sans-serif',
    'white-space': 'nowrap',
  });
  tag.textContent = label;
  frame.append(tag);
  return frame;
}
