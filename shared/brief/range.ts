/** Where the middle half of some numbers lies, and the middle one. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** First, second and third quartile; of one number that number. NaN for none. */
export function rangeOf(numbers: readonly number[]): Range {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return Math.round(below + (above - below) * (place - Math.floor(place)));
  };
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}
