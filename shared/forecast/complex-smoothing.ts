import { at, type Method, type Values } from './method.ts';
import { minimise } from './nelder-mead.ts';

/** Complex exponential smoothing without a season: level and its information potential. Svetunkov et al. 2022. */
export const complexSmoothing: Method = {
  id: 'complex',
  minLength: 6,
  fit(values) {
    const best = minimise((point) => squaredErrors(values, at(point, 0), at(point, 1)), [1.3, 1], { step: 0.1 });
    const [real, imaginary] = [at(best, 0), at(best, 1)];
    return {
      forecast(known, origins, horizon) {
        let [level, potential] = startOf(known);
        let count = 0;
        return origins.map((origin) => {
          for (; count < origin; count += 1) {
            const error = at(known, count) - level;
            [level, potential] = next(level, potential, error, real, imaginary);
          }
          let [aheadLevel, aheadPotential] = [level, potential];
          return Float64Array.from({ length: horizon }, () => {
            const expected = aheadLevel;
            [aheadLevel, aheadPotential] = next(aheadLevel, aheadPotential, 0, real, imaginary);
            return expected;
          });
        });
      },
    };
  },
};

function next(
  level: number,
  potential: number,
  error: number,
  real: number,
  imaginary: number,
): [level: number, potential: number] {
  return [
    level - (1 - imaginary) * potential + (real - imaginary) * error,
    level + (1 - real) * potential + (real + imaginary) * error,
  ];
}

function squaredErrors(values: Values, real: number, imaginary: number): number {
  let [level, potential] = startOf(values);
  let sum = 0;
  for (const value of values) {
    const error = value - level;
    sum += error * error;
    [level, potential] = next(level, potential, error, real, imaginary);
  }
  return sum;
}

function startOf(values: Values): [level: number, potential: number] {
  const count = Math.min(5, values.length);
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += at(values, index);
  return [sum / count, sum / count / 1.1];
}
