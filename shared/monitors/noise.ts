import { z } from 'zod';

import { type MonitorField, monitorFields, type Snapshot } from './snapshot.ts';

/**
 * A place that is another at each look: a line that begins and ends so, or the line that follows one. Learnt where two
 * looks within a minute differ.
 */
export const noiseRule = z.union([
  z.object({ field: z.enum(monitorFields), prefix: z.string(), suffix: z.string() }),
  z.object({ field: z.enum(monitorFields), follows: z.string() }),
]);

export type NoiseRule = z.infer<typeof noiseRule>;

const mask = '…';
/** What is kept of a line must be this share of it, and so long: less would mask other lines too. */
const leastShare = 0.5;
const leastLength = 6;

/** With noise masked, and without lines that hold a text which the user does not want to hear of. */
export function withoutNoise(snapshot: Snapshot, rules: readonly NoiseRule[], ignored: readonly string[]): Snapshot {
  const entries = Object.entries(snapshot).map(([name, lines]) => {
    const own = rules.filter(({ field }) => field === name);
    const masked = lines.map((line, at) => maskLine(line, lines[at - 1] ?? '', own));
    return [name, masked.filter((line) => !ignored.some((text) => line.includes(text)))] as const;
  });
  return Object.fromEntries(entries);
}

function maskLine(line: string, before: string, rules: readonly NoiseRule[]): string {
  for (const rule of rules) {
    if ('follows' in rule) {
      if (rule.follows === before) return mask;
    } else if (hasEnds(line, rule)) return rule.prefix + mask + rule.suffix;
  }
  return line;
}

function hasEnds(line: string, { prefix, suffix }: { readonly prefix: string; readonly suffix: string }): boolean {
  return line.length >= prefix.length + suffix.length && line.startsWith(prefix) && line.endsWith(suffix);
}

/** What two looks shortly after each other differ in, where they have as many lines. */
export function learnNoise(first: Snapshot, second: Snapshot): readonly NoiseRule[] {
  return monitorFields.flatMap((field) => {
    const [a, b] = [first[field], second[field]];
    if (!a || !b || a.length !== b.length || !learnable.has(field)) return [];
    return a.flatMap((line, at): readonly NoiseRule[] => {
      const other = b[at] ?? '';
      return line === other ? [] : [ruleFor(field, line, other, a[at - 1] ?? '')];
    });
  });
}

/** A status or a robots rule that is another at each look is no noise. */
const learnable: ReadonlySet<MonitorField> = new Set(['title', 'headings', 'text', 'structuredData', 'canonical']);

function ruleFor(field: MonitorField, one: string, other: string, before: string): NoiseRule {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  // Digits and letters at the edge belong to the token: they agree by chance.
  while (start > 0 && wordCharacter.test(one[start - 1] ?? '')) start -= 1;
  while (end > 0 && wordCharacter.test(one.at(-end) ?? '')) end -= 1;
  const prefix = one.slice(0, start);
  const suffix = one.slice(one.length - end);
  const kept = prefix.length + suffix.length;
  const isTelling = kept >= leastLength && kept >= leastShare * Math.min(one.length, other.length);
  return isTelling ? { field, prefix, suffix } : { field, follows: before };
}

const wordCharacter = /[\p{L}\p{N}]/u;
