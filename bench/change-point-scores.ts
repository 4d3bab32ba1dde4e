/** First indices of stretches as each annotator sees them. */
export type Annotations = readonly (readonly number[])[];

/**
 * F1 of TCPDBench (van den Burg and Williams 2020, https://arxiv.org/abs/2003.06222): an annotated change is met by a
 * found one at most `margin` away, each found one once; precision against all annotators, recall averaged over them.
 * The start of the series counts as a change of everybody.
 */
export function changePointF1(annotations: Annotations, found: readonly number[], margin = 5): number {
  const predicted = new Set([0, ...found]);
  const sets = annotations.map((changes) => new Set([0, ...changes]));
  const all = new Set(sets.flatMap((changes) => [...changes]));
  const precision = metBy(all, predicted, margin) / predicted.size;
  const recall = sets.reduce((sum, changes) => sum + metBy(changes, predicted, margin) / changes.size, 0) / sets.length;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function metBy(changes: ReadonlySet<number>, predicted: ReadonlySet<number>, margin: number): number {
  const free = new Set(predicted);
  let met = 0;
  for (const change of changes) {
    const [nearest] = [...free]
      .filter((index) => Math.abs(index - change) <= margin)
      .sort((a, b) => Math.abs(a - change) - Math.abs(b - change) || a - b);
    if (nearest === undefined) continue;
    free.delete(nearest);
    met += 1;
  }
  return met;
}

/** How well found stretches cover those of the annotators: the largest overlap over union for each, weighted by its length. */
export function covering(annotations: Annotations, found: readonly number[], length: number): number {
  const stretches = stretchesOf(found, length);
  const shares = annotations.map((changes) =>
    stretchesOf(changes, length).reduce(
      (sum, wanted) =>
        sum + ((wanted[1] - wanted[0]) / length) * Math.max(...stretches.map((own) => overlap(wanted, own))),
      0,
    ),
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

type Stretch = readonly [start: number, end: number];

function stretchesOf(changes: readonly number[], length: number): readonly Stretch[] {
  const starts = [...new Set([0, ...changes])].filter((index) => index < length).sort((a, b) => a - b);
  return starts.map((start, place) => [start, starts[place + 1] ?? length]);
}

function overlap([a, b]: Stretch, [c, d]: Stretch): number {
  const both = Math.max(0, Math.min(b, d) - Math.max(a, c));
  return both / (b - a + d - c - both);
}
