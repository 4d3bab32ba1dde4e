import { isStackOrGrid, type StripPlace } from './strip-place.ts';

/** Where a bar goes: into the page's flow, or onto a spot of the window where nothing is. */
export type BarPlace =
  | { readonly layout: 'line'; readonly at: StripPlace; readonly box: Element | null }
  | { readonly layout: 'corner'; readonly leftPx: number; readonly topPx: number };

/** Right before what lies below the search box; null where one more line there would not be a line. */
export function findContentPlace(content: Element, box: Element | null): BarPlace | null {
  const parent = content.parentElement;
  return parent && isStackOrGrid(parent) ? { layout: 'line', at: { parent, before: content }, box } : null;
}

/** Above all results: in the column that holds them, before the first. */
export function findColumnPlace(roots: readonly Element[]): BarPlace | null {
  const [first] = roots;
  if (!first) return null;
  const last = roots.at(-1) ?? first;
  let at = first;
  for (let parent = at.parentElement; parent && parent !== document.body; parent = at.parentElement) {
    if ((parent.contains(last) || roots.length === 1) && isStackOrGrid(parent)) {
      return { layout: 'line', at: { parent, before: at }, box: null };
    }
    at = parent;
  }
  return null;
}

export const cornerWidthPx = 480;
const cornerHeightPx = 32;
const edgePx = 8;
const samplePx = 16;

/** A corner of the first screen on which the page shows nothing; null where there is none. It scrolls with the page. */
export function findFreeCorner(): BarPlace | null {
  const width = Math.min(cornerWidthPx, innerWidth - 2 * edgePx);
  const bottom = innerHeight - edgePx - cornerHeightPx;
  const right = document.documentElement.clientWidth - edgePx - width;
  for (const [left, top] of [
    [edgePx, bottom],
    [right, bottom],
    [right, edgePx],
  ] as const) {
    if (left >= 0 && top >= 0 && isFree(left, top, width)) {
      return { layout: 'corner', leftPx: left + scrollX, topPx: top + scrollY };
    }
  }
  return null;
}

function isFree(left: number, top: number, width: number): boolean {
  for (let x = left; x <= left + width; x += samplePx) {
    for (let y = top; y <= top + cornerHeightPx; y += samplePx) {
      const hit = document.elementFromPoint(x, y);
      if (hit && !isBare(hit, x, y)) return false;
    }
  }
  return true;
}

/** Nothing but a background at this point: no control, no picture, no text. */
function isBare(hit: Element, x: number, y: number): boolean {
  if (hit.closest('a, button, input, textarea, select, label, img, svg, canvas, video, iframe, object')) return false;
  if (getComputedStyle(hit).backgroundImage !== 'none') return false;
  return [...hit.childNodes].every((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return true;
    const range = document.createRange();
    range.selectNode(node);
    return [...range.getClientRects()].every(
      (box) =>
        x < box.left - samplePx || x > box.right + samplePx || y < box.top - samplePx || y > box.bottom + samplePx,
    );
  });
}
