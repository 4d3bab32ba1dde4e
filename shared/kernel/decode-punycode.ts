const base = 36;
const lowestThreshold = 1;
const highestThreshold = 26;

/**
 * The letters of a label's Punycode, without its `xn--`: `bcher-kva` is `bücher` (RFC 3492 §6.2). undefined for what is
 * none.
 */
export function decodePunycode(encoded: string): string | undefined {
  const split = encoded.lastIndexOf('-');
  const letters = Array.from(encoded.slice(0, Math.max(split, 0)), (letter) => letter.codePointAt(0) ?? 0);
  let code = 128;
  let place = 0;
  let bias = 72;
  for (let at = split < 0 ? 0 : split + 1; at < encoded.length;) {
    const before = place;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(encoded.charCodeAt(at));
      at += 1;
      if (digit === undefined) return undefined;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, lowestThreshold), highestThreshold);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(place - before, count, before === 0);
    code += Math.floor(place / count);
    if (code > 0x10_ff_ff) return undefined;
    place %= count;
    letters.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...letters);
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; undefined past the end and for other letters. */
function digitOf(unit: number): number | undefined {
  const lower = unit | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return lower - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : undefined;
}

/** RFC 3492 §6.1. */
function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let step = 0;
  for (; rest > ((base - lowestThreshold) * highestThreshold) / 2; step += base) {
    rest = Math.floor(rest / (base - lowestThreshold));
  }
  return step + Math.floor(((base - lowestThreshold + 1) * rest) / (rest + 38));
}
