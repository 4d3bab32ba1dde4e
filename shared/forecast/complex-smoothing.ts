import { at, type Method, type Values } from './method.ts';
import { minimise, variable } from './nelder-mead.ts';

/** Complex exponential smoothing without a season: level and its information potential. Svetunkov et al. 2022. */
export const complexSmoothing: Method = {
  id: 'complex',
  minLength: 6,
  fit(values) {
    const best = minimise((point) => squaredErrors(values, variable(point, 0), variable(point, 1)), [1.3, 1], {
      step: 0.1,
    });
    const [real, imaginary] = [variable(best, 0), variable(best, 1)];
    return {
      forecast(known, origins, horizon, ahead) {
        let level = startOf(known);
        let potential = level / potentialShare;
        let count = 0;
        let next = 0;
        for (const origin of origins) {
          for (; count < origin; count += 1) {
            const error = at(known, count) - level;
            const before = level;
            level += (real - imaginary) * error - (1 - imaginary) * potential;
            potential = before + (1 - real) * potential + (real + imaginary) * error;
          }
          let [aheadLevel, aheadPotential] = [level, potential];
          for (let step = 0; step < horizon; step += 1) {
            ahead[next] = aheadLevel;
            next += 1;
            const before = aheadLevel;
            aheadLevel -= (1 - imaginary) * aheadPotential;
            aheadPotential = before + (1 - real) * aheadPotential;
          }
        }
      },
    };
  },
};

const potentialShare = 1.1;

/** Infinity for parameters that forget nothing: errors would grow with every value, unseen in a short series. */
function squaredErrors(values: Values, real: number, imaginary: number): number {
  if (!isStable(real, imaginary)) return Infinity;
  let level = startOf(values);
  let potential = level / potentialShare;
  let sum = 0;
  for (const value of values) {
    const error = value - level;
    sum += error * error;
    const before = level;
    level += (real - imaginary) * error - (1 - imaginary) * potential;
    potential = before + (1 - real) * potential + (real + imaginary) * error;
  }
  return sum;
}

/** Whether both eigenvalues of the recursion with its own errors put in lie within the unit circle (Svetunkov et al., 2.3). */
function isStable(real: number, imaginary: number): boolean {
  const [a, b, c, d] = [1 - real + imaginary, imaginary - 1, 1 - real - imaginary, 1 - real];
  const determinant = a * d - b * c;
  return Math.abs(determinant) < 1 && Math.abs(a + d) < 1 + determinant;
}

/** The mean of the first few values. */
function startOf(values: Values): number {
  const count = Math.min(5, values.length);
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += at(values, index);
  return sum / count;
}
