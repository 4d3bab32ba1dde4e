import { at, type Method, type Values } from './method.ts';
import { minimise, type Point, variable } from './nelder-mead.ts';

/**
 * The Theta method (Assimakopoulos and Nikolopoulos 2000) as simple exponential smoothing with half the slope of the
 * values' regression on time (Hyndman and Billah 2003, equation 11).
 */
export const theta: Method = {
  id: 'theta',
  minLength: 4,
  fit(values) {
    const [free] = minimise((point) => levelErrors(values, alphaOf(variable(point, 0))), [0], { step: 1 });
    const alpha = alphaOf(free ?? 0);
    return {
      forecast(known, origins, horizon, ahead) {
        const line = new Regression();
        let level = at(known, 0);
        let next = 0;
        for (const origin of origins) {
          for (; line.count < origin;) {
            const value = at(known, line.count);
            if (line.count > 0) level += alpha * (value - level);
            line.add(value);
          }
          const drift = line.slope() / 2;
          const reached = (1 - (1 - alpha) ** origin) / alpha;
          for (let step = 0; step < horizon; step += 1) {
            ahead[next] = level + drift * (step + reached);
            next += 1;
          }
        }
      },
    };
  },
};

/** The dynamic optimised Theta model: regression updated with each value. Fiorucci et al. 2016, equations 23 to 30. */
export const dynamicTheta: Method = {
  id: 'dynamic-theta',
  minLength: 5,
  fit(values) {
    const scale = spread(values);
    const start = at(values, 0);
    const best = minimise((point) => dynamicErrors(values, modelOf(point, start, scale)), [0, 0, 0.5], { step: 0.7 });
    const parameters = modelOf(best, start, scale);
    return {
      forecast(known, origins, horizon, ahead) {
        const model = new DynamicTheta(parameters);
        let next = 0;
        for (const origin of origins) {
          for (; model.count < origin;) model.add(at(known, model.count));
          const future = model.copy();
          for (let step = 0; step < horizon; step += 1) {
            const expected = future.expected();
            ahead[next] = expected;
            next += 1;
            future.add(expected);
          }
        }
      },
    };
  },
};

interface DynamicParameters {
  readonly level: number;
  readonly alpha: number;
  readonly theta: number;
}

function modelOf(point: Point, start: number, scale: number): DynamicParameters {
  return {
    level: start + scale * variable(point, 0),
    alpha: alphaOf(variable(point, 1)),
    theta: 1 + Math.exp(variable(point, 2)),
  };
}

class DynamicTheta {
  count = 0;
  readonly #parameters: DynamicParameters;
  #level: number;
  #mean = 0;
  #start = 0;
  #slope = 0;
  #fade = 1;

  constructor(parameters: DynamicParameters) {
    this.#parameters = parameters;
    this.#level = parameters.level;
  }

  expected(): number {
    const { alpha, theta: weight } = this.#parameters;
    const reached = (1 - this.#fade * (1 - alpha)) / alpha;
    return this.#level + (1 - 1 / weight) * (this.#fade * this.#start + reached * this.#slope);
  }

  add(value: number): void {
    const { alpha } = this.#parameters;
    const count = this.count + 1;
    this.#level = alpha * value + (1 - alpha) * this.#level;
    const mean = (this.count * this.#mean + value) / count;
    this.#slope = count === 1 ? 0 : ((count - 2) * this.#slope + (6 * (value - this.#mean)) / count) / (count + 1);
    this.#mean = mean;
    this.#start = mean - (this.#slope * (count + 1)) / 2;
    this.#fade *= 1 - alpha;
    this.count = count;
  }

  copy(): DynamicTheta {
    const copy = new DynamicTheta(this.#parameters);
    copy.count = this.count;
    copy.#level = this.#level;
    copy.#mean = this.#mean;
    copy.#start = this.#start;
    copy.#slope = this.#slope;
    copy.#fade = this.#fade;
    return copy;
  }
}

/** The recursions of `DynamicTheta` without its objects: a fit runs through them some hundred times. */
function dynamicErrors(values: Values, { alpha, level: startLevel, theta: weight }: DynamicParameters): number {
  let level = startLevel;
  let mean = 0;
  let start = 0;
  let slope = 0;
  let fade = 1;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = at(values, index);
    const expected = level + (1 - 1 / weight) * (fade * start + ((1 - fade * (1 - alpha)) / alpha) * slope);
    if (index >= 2) sum += (value - expected) ** 2;
    level = alpha * value + (1 - alpha) * level;
    const count = index + 1;
    slope = index === 0 ? 0 : ((index - 1) * slope + (6 * (value - mean)) / count) / (count + 1);
    mean += (value - mean) / count;
    start = mean - (slope * (count + 1)) / 2;
    fade *= 1 - alpha;
  }
  return sum;
}

/** Slope of the regression of values on their numbers, kept as they come. */
class Regression {
  count = 0;
  #sum = 0;
  #weighted = 0;

  add(value: number): void {
    this.#sum += value;
    this.#weighted += value * this.count;
    this.count += 1;
  }

  slope(): number {
    const n = this.count;
    return n < 2 ? 0 : (12 * this.#weighted - 6 * (n - 1) * this.#sum) / (n * (n * n - 1));
  }
}

function levelErrors(values: Values, alpha: number): number {
  let level = at(values, 0);
  let sum = 0;
  for (let index = 1; index < values.length; index += 1) {
    const error = at(values, index) - level;
    sum += error * error;
    level += alpha * error;
  }
  return sum;
}

function alphaOf(free: number): number {
  return 0.01 + 0.9899 / (1 + Math.exp(-free));
}

/** Mean absolute step. */
function spread(values: Values): number {
  let sum = 0;
  for (let index = 1; index < values.length; index += 1) sum += Math.abs(at(values, index) - at(values, index - 1));
  return sum / Math.max(values.length - 1, 1);
}
