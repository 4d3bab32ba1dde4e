import type { Random } from './random.ts';

/** Longer ones say little more and take longer. */
const maxChars = 200_000;

/** The text with one to eight changes, each a piece repeated, moved, cut, broken or filled with what parsers trip over. */
export function mutate(text: string, random: Random, spices: readonly [string, ...string[]]): string {
  let changed = text;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    changed = random.pick(changes)(changed, random, spices).slice(0, maxChars);
  }
  return changed;
}

type Change = (text: string, random: Random, spices: readonly [string, ...string[]]) => string;

const changes: readonly [Change, ...Change[]] = [
  (text, random) => splice(text, random, (piece) => piece.repeat(1 + random.below(300))),
  (text, random) => splice(text, random, () => ''),
  (text, random) => splice(text, random, (piece) => piece.split('').toReversed().join('')),
  (text, random, spices) => insert(text, random, random.pick(spices)),
  (text, random, spices) => insert(text, random, random.pick(spices).repeat(1 + random.below(3_000))),
  (text, random) => insert(text, random, String.fromCharCode(random.below(0xffff))),
  (text, random) =>
    insert(
      text,
      random,
      random.pick([' ', '\t', '\r\n', '\u00a0', '\u2028', '\0', '\ud800']).repeat(1 + random.below(5_000)),
    ),
  (text, random) => splice(text, random, (piece) => insert(text, random, piece)),
];

function splice(text: string, random: Random, change: (piece: string) => string): string {
  const from = random.below(text.length + 1);
  const to = from + random.below(Math.min(400, text.length - from) + 1);
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

function insert(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}
