/** Values of the variables. A plain array: a typed one of three takes longer to make than the cost function to run. */
export type Point = readonly number[];

/** One of the variables; 0 for one that there is not. */
export function variable(point: Point, at: number): number {
  return point[at] ?? 0;
}

/**
 * Finds where a function of a few variables is small, by the downhill simplex of Nelder and Mead (1965). Gives the best
 * point seen. Points at which the function is not finite are left.
 */
export function minimise(
  cost: (point: Point) => number,
  start: Point,
  { step = 0.5, tolerance = 1e-5, maxCalls = 60 * start.length }: MinimiseOptions = {},
): Point {
  const size = start.length;
  let calls = 0;
  const judge = (point: Point): Vertex => {
    calls += 1;
    const value = cost(point);
    return { point, value: Number.isFinite(value) ? value : Number.MAX_VALUE };
  };
  const simplex = [judge(start)];
  for (let at = 0; at < size; at += 1) {
    simplex.push(judge(start.map((value, index) => (index === at ? value + step : value))));
  }
  const byValue = (a: Vertex, b: Vertex): number => a.value - b.value;
  while (calls < maxCalls) {
    simplex.sort(byValue);
    const [best, worst, second] = [first(simplex, 0), first(simplex, size), first(simplex, size - 1)];
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + 1e-12)) break;
    const centre = centreOf(simplex, size);
    const along = (factor: number): Vertex =>
      judge(centre.map((value, at) => value + factor * (value - variable(worst.point, at))));
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
  readonly point: Point;
  readonly value: number;
}

function first(simplex: readonly Vertex[], at: number): Vertex {
  const vertex = simplex[at];
  if (!vertex) throw new Error('A simplex has one vertex more than variables.');
  return vertex;
}

/** Of all vertices but the last. */
function centreOf(simplex: readonly Vertex[], size: number): Point {
  const centre = first(simplex, 0).point.map(() => 0);
  for (let vertex = 0; vertex < size; vertex += 1) {
    const { point } = first(simplex, vertex);
    for (let at = 0; at < size; at += 1) centre[at] = variable(centre, at) + variable(point, at) / size;
  }
  return centre;
}

function halfway(a: Point, b: Point): Point {
  return a.map((value, at) => (value + variable(b, at)) / 2);
}
