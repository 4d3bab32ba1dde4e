/** A control's box. CSS pixels from the top left of the document. */
export interface TargetBox {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** WCAG 2.2, 2.5.8 Target Size (Minimum): https://www.w3.org/TR/WCAG22/#target-size-minimum (read 2026-11). */
export const minTargetPx = 24;

/**
 * The boxes smaller than 24 by 24 that also break the spacing exception: a circle of 24 px around the middle of such a
 * box meets another box, or the circle of another small one. Answers indexes. Near-linear in the number of boxes.
 */
export function crowdedTargets(boxes: readonly TargetBox[]): readonly number[] {
  // Slides that lie on each other are one place: each contains the others.
  const places = Map.groupBy(boxes.keys(), (index) => keyOf(boxes[index]));
  const first = Array.from(places.values(), ([index = 0]) => index);
  const crowded = new Set(crowdedPlaces(first.flatMap((index) => boxes[index] ?? [])));
  return [...places.values()].flatMap((same, place) => (crowded.has(place) ? same : [])).toSorted((a, b) => a - b);
}

function keyOf(box: TargetBox | undefined): string {
  return box ? `${box.leftPx} ${box.topPx} ${box.widthPx} ${box.heightPx}` : '';
}

function crowdedPlaces(boxes: readonly TargetBox[]): readonly number[] {
  const cells = new Map<string, number[]>();
  const small = new Set<number>();
  for (const [index, box] of boxes.entries()) {
    if (isSmall(box)) small.add(index);
    for (const key of cellsOf(box)) {
      const same = cells.get(key);
      if (same) same.push(index);
      else cells.set(key, [index]);
    }
  }
  return [...small].filter((index) => {
    const box = boxes[index];
    if (!box) return false;
    const near = new Set(cellsOf(grown(box)).flatMap((key) => cells.get(key) ?? []));
    return [...near].some((other) => {
      const otherBox = boxes[other];
      return other !== index && otherBox !== undefined && meets(box, otherBox, small.has(other));
    });
  });
}

const cellPx = 64;
/** A box larger than this many cells each way is cut: only its near edge can matter to a small one beside it. */
const maxCells = 40;

function isSmall({ widthPx, heightPx }: TargetBox): boolean {
  return widthPx < minTargetPx || heightPx < minTargetPx;
}

function meets(box: TargetBox, other: TargetBox, isOtherSmall: boolean): boolean {
  // One inside the other is one control drawn twice, such as a link around a button.
  if (contains(box, other) || contains(other, box)) return false;
  const x = box.leftPx + box.widthPx / 2;
  const y = box.topPx + box.heightPx / 2;
  const gapX = Math.max(other.leftPx - x, 0, x - (other.leftPx + other.widthPx));
  const gapY = Math.max(other.topPx - y, 0, y - (other.topPx + other.heightPx));
  if (Math.hypot(gapX, gapY) < minTargetPx / 2) return true;
  const otherX = other.leftPx + other.widthPx / 2;
  const otherY = other.topPx + other.heightPx / 2;
  return isOtherSmall && Math.hypot(otherX - x, otherY - y) < minTargetPx;
}

function contains(outer: TargetBox, inner: TargetBox): boolean {
  return (
    outer.leftPx <= inner.leftPx &&
    outer.topPx <= inner.topPx &&
    outer.leftPx + outer.widthPx >= inner.leftPx + inner.widthPx &&
    outer.topPx + outer.heightPx >= inner.topPx + inner.heightPx
  );
}

function grown({ leftPx, topPx, widthPx, heightPx }: TargetBox): TargetBox {
  return {
    leftPx: leftPx - minTargetPx,
    topPx: topPx - minTargetPx,
    widthPx: widthPx + 2 * minTargetPx,
    heightPx: heightPx + 2 * minTargetPx,
  };
}

function cellsOf({ leftPx, topPx, widthPx, heightPx }: TargetBox): readonly string[] {
  const keys: string[] = [];
  const [left, top] = [Math.floor(leftPx / cellPx), Math.floor(topPx / cellPx)];
  const right = Math.min(left + maxCells, Math.floor((leftPx + widthPx) / cellPx));
  const bottom = Math.min(top + maxCells, Math.floor((topPx + heightPx) / cellPx));
  for (let x = left; x <= right; x += 1) for (let y = top; y <= bottom; y += 1) keys.push(`${x} ${y}`);
  return keys;
}
