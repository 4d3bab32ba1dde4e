import { at, meanOf, type Method, type Values } from './method.ts';

/** Autoregression by Burg's method around the mean, order by the corrected Akaike criterion up to `maxOrder`. */
export function autoregression(maxOrder: number): Method {
  return {
    id: 'ar',
    minLength: 10,
    fit(values) {
      const mean = meanOf(values);
      const coefficients = burg(
        values.map((value) => value - mean),
        maxOrder,
      );
      return {
        forecast(known, origins, horizon, ahead) {
          for (const [row, origin] of origins.entries()) {
            extend(known, origin, mean, coefficients, ahead.subarray(row * horizon, (row + 1) * horizon));
          }
        },
      };
    },
  };
}

/** The same on the steps from value to value, whose mean step goes on. */
export function autoregressionOfSteps(maxOrder: number): Method {
  return {
    id: 'ar-steps',
    minLength: 12,
    fit(values) {
      const steps = stepsOf(values);
      const mean = meanOf(steps);
      const coefficients = burg(
        steps.map((step) => step - mean),
        maxOrder,
      );
      return {
        forecast(known, origins, horizon, ahead) {
          const all = stepsOf(known.subarray(0, origins.at(-1) ?? 0));
          for (const [row, origin] of origins.entries()) {
            const future = ahead.subarray(row * horizon, (row + 1) * horizon);
            extend(all, origin - 1, mean, coefficients, future);
            let value = at(known, origin - 1);
            for (let step = 0; step < horizon; step += 1) {
              value += at(future, step);
              future[step] = value;
            }
          }
        },
      };
    },
  };
}

/** Writes what follows after `origin` values into `ahead`, each from the values and forecasts before it. */
function extend(values: Values, origin: number, mean: number, coefficients: Float64Array, ahead: Float64Array): void {
  for (let step = 0; step < ahead.length; step += 1) {
    let sum = mean;
    for (let lag = 1; lag <= coefficients.length; lag += 1) {
      const index = origin + step - lag;
      if (index < 0) break;
      const value = index < origin ? at(values, index) : at(ahead, index - origin);
      sum += at(coefficients, lag - 1) * (value - mean);
    }
    ahead[step] = sum;
  }
}

/**
 * Coefficients that minimise forward and backward errors together, order by order (Burg 1968), of the order whose
 * corrected Akaike criterion is smallest. Always stable.
 */
function burg(values: Values, maxOrder: number): Float64Array {
  const count = values.length;
  const limit = Math.max(0, Math.min(maxOrder, Math.floor(count / 3)));
  let power = 0;
  for (const value of values) power += value * value;
  power /= count;
  const forward = Float64Array.from(values);
  const backward = Float64Array.from(values);
  const current = new Float64Array(limit);
  const mirrored = new Float64Array(limit);
  let best = new Float64Array(0);
  let bestCriterion = power > 0 ? count * Math.log(power) : -Infinity;
  let top = 0;
  let bottom = 0;
  for (let index = 1; index < count; index += 1) {
    const [f, b] = [at(forward, index), at(backward, index - 1)];
    top += f * b;
    bottom += f * f + b * b;
  }
  for (let order = 1; order <= limit && power > 0; order += 1) {
    if (bottom <= 0) break;
    const reflection = (2 * top) / bottom;
    for (let lag = 0; lag < order - 1; lag += 1) mirrored[lag] = at(current, order - 2 - lag);
    for (let lag = 0; lag < order - 1; lag += 1) current[lag] = at(current, lag) - reflection * at(mirrored, lag);
    current[order - 1] = reflection;
    // One pass writes the errors of this order and sums those of the next.
    top = 0;
    bottom = 0;
    let before = at(backward, order - 1);
    for (let index = order; index < count; index += 1) {
      const known = at(forward, index);
      const next = at(backward, index);
      const f = known - reflection * before;
      const b = before - reflection * known;
      if (index > order) {
        const last = at(backward, index - 1);
        top += f * last;
        bottom += f * f + last * last;
      }
      forward[index] = f;
      backward[index] = b;
      before = next;
    }
    power *= 1 - reflection * reflection;
    const free = order + 1;
    const criterion =
      count * Math.log(Math.max(power, Number.MIN_VALUE)) + (2 * free * count) / Math.max(count - free - 1, 1);
    if (criterion < bestCriterion) [best, bestCriterion] = [current.slice(0, order), criterion];
  }
  return best;
}

function stepsOf(values: Values): Float64Array {
  const steps = new Float64Array(Math.max(values.length - 1, 0));
  for (let index = 0; index < steps.length; index += 1) steps[index] = at(values, index + 1) - at(values, index);
  return steps;
}
