import { clickThrough, ctrModel } from './ctr-model.ts';

/**
 * How many times the clicks of one organic position another one has, by the click-through model. Undefined for anything
 * but whole positions that the model knows, since a ratio to nothing says nothing.
 */
export function clicksMoved(from: number, to: number): number | undefined {
  const [before, after] = [clickThrough(from, ctrModel), clickThrough(to, ctrModel)];
  return before > 0 && after > 0 ? after / before : undefined;
}
