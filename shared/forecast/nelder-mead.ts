/**
 * Finds where a function of a few variables is small, by the downhill simplex of Nelder and Mead (1965). Gives the best
 * point seen. Points at which the function is not finite are left.
 */
export function minimise(
  cost: (point: Float64Array) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-5, maxCalls = 60 * start.length }: MinimiseOptions = {},
): Float64Array {
  const size = start.length;
  let calls = 0;
  const judge = (point: Float64Array): Vertex => {
    calls += 1;
    const value = cost(point);
    return { point, value: Number.isFinite(value) ? value : Number.MAX_VALUE };
  };
  const simplex = [judge(Float64Array.from(start))];
  for (let at = 0; at < size; at += 1) {
    const point = Float64Array.from(start);
    point[at] = (point[at] ?? 0) + step;
    simplex.push(judge(point));
  }
  const byValue = (a: Vertex, b: Vertex): number => a.value - b.value;
  while (calls < maxCalls) {
    simplex.sort(byValue);
    const [best, worst, second] = [first(simplex, 0), first(simplex, size), first(simplex, size - 1)];
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + 1e-12)) break;
    const centre = centreOf(simplex, size);
    const along = (factor: number): Vertex =>
      judge(centre.map((value, at) => value + factor * (value - (worst.point[at] ?? 0))));
    const reflected = along(1);
    if (reflected.value < best.value) {
      const expanded = along(2);
      simplex[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < second.value) {
      simplex[size] = reflected;
    } else {
      const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[size] = contracted;
      else for (let at = 1; at <= size; at += 1) simplex[at] = judge(halfway(first(simplex, at).point, best.point));
    }
  }
  return first(simplex.toSorted(byValue), 0).point;
}

interface MinimiseOptions {
  /** First step along each variable. */
  readonly step?: number;
  /** Relative difference of best and worst at which it ends. */
  readonly tolerance?: number;
  readonly maxCalls?: number;
}

interface Vertex {
  readonly point: Float64Array;
  readonly value: number;
}

function first(simplex: readonly Vertex[], at: number): Vertex {
  const vertex = simplex[at];
  if (!vertex) throw new Error('A simplex has one vertex more than variables.');
  return vertex;
}

/** Of all vertices but the last. */
function centreOf(simplex: readonly Vertex[], size: number): Float64Array {
  const centre = new Float64Array(size);
  for (let vertex = 0; vertex < size; vertex += 1) {
    for (let at = 0; at < size; at += 1)
      centre[at] = (centre[at] ?? 0) + (first(simplex, vertex).point[at] ?? 0) / size;
  }
  return centre;
}

function halfway(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => (value + (b[at] ?? 0)) / 2);
}
