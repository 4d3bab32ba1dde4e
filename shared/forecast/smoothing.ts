import { at, type FittedMethod, type Method, type Values } from './method.ts';
import { minimise, type Point, variable } from './nelder-mead.ts';

/** The last value goes on. */
export const naive: Method = {
  id: 'naive',
  minLength: 1,
  fit: () => ({
    forecast(values, origins, horizon, ahead) {
      for (const [row, origin] of origins.entries()) {
        ahead.fill(at(values, origin - 1), row * horizon, (row + 1) * horizon);
      }
    },
  }),
};

/** The value of one season before goes on. */
export function seasonalNaive(period: number): Method {
  return {
    id: `seasonal-naive-${period}`,
    minLength: period,
    fit: () => ({
      forecast(values, origins, horizon, ahead) {
        for (const [row, origin] of origins.entries()) {
          for (let step = 0; step < horizon; step += 1) {
            ahead[row * horizon + step] = at(values, origin - period + (step % period));
          }
        }
      },
    }),
  };
}

/**
 * Exponential smoothing with additive errors: level alone, with a trend, or with a trend that fades. Parameters by least
 * squares of one-step errors. Hyndman et al., Forecasting with Exponential Smoothing (2008), chapter 2.
 */
export const simpleSmoothing = smoothing('ses', 'none');
export const holt = smoothing('holt', 'full');
export const damped = smoothing('damped', 'damped');

type Trend = 'none' | 'full' | 'damped';

interface Parameters {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

function smoothing(id: string, trend: Trend): Method {
  return {
    id,
    minLength: trend === 'none' ? 3 : 5,
    fit(values) {
      const start = trend === 'none' ? [0] : trend === 'full' ? [0, -2] : [0, -2, 2];
      const best = minimise((point) => squaredErrors(values, parametersOf(point, trend)), start, { step: 1 });
      return smoothWith(parametersOf(best, trend));
    },
  };
}

/** Any three numbers as parameters within their bounds. */
function parametersOf(point: Point, trend: Trend): Parameters {
  return {
    alpha: 0.0001 + 0.9998 * logistic(variable(point, 0)),
    beta: trend === 'none' ? 0 : 0.0001 + 0.9998 * logistic(variable(point, 1)),
    phi: trend === 'none' ? 0 : trend === 'full' ? 1 : 0.8 + 0.18 * logistic(variable(point, 2)),
  };
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function smoothWith({ alpha, beta, phi }: Parameters): FittedMethod {
  return {
    forecast(values, origins, horizon, ahead) {
      let { level, slope } = startOf(values, phi);
      let known = 1;
      let next = 0;
      for (const origin of origins) {
        for (; known < origin; known += 1) {
          const expected = level + phi * slope;
          const error = at(values, known) - expected;
          level = expected + alpha * error;
          slope = phi * slope + alpha * beta * error;
        }
        let fade = phi;
        let sum = fade;
        for (let step = 0; step < horizon; step += 1) {
          ahead[next] = level + sum * slope;
          next += 1;
          fade *= phi;
          sum += fade;
        }
      }
    },
  };
}

function squaredErrors(values: Values, { alpha, beta, phi }: Parameters): number {
  let { level, slope } = startOf(values, phi);
  let sum = 0;
  for (let index = 1; index < values.length; index += 1) {
    const expected = level + phi * slope;
    const error = at(values, index) - expected;
    sum += error * error;
    level = expected + alpha * error;
    slope = phi * slope + alpha * beta * error;
  }
  return sum;
}

/** Level: the first value. Slope: what the first few steps rise on average; none without a trend. */
function startOf(values: Values, phi: number): { level: number; slope: number } {
  const steps = Math.min(5, values.length - 1);
  const slope = phi === 0 || steps < 1 ? 0 : (at(values, steps) - at(values, 0)) / steps;
  return { level: at(values, 0), slope };
}
