import { z } from 'zod';

import { type IgnoredLine, isIgnored } from './ignored-line.ts';
import { compareSnapshots, type FieldChange, type MonitorField, monitorFields, type Snapshot } from './snapshot.ts';

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

/** With noise masked, and without lines that the user does not want to hear of. */
export function withoutNoise(
  snapshot: Snapshot,
  rules: readonly NoiseRule[],
  ignored: readonly IgnoredLine[],
): Snapshot {
  return mapFields(snapshot, (field, lines) => {
    const own = rules.filter((rule) => rule.field === field);
    const masked = lines.map((line, at) => maskLine(line, lines[at - 1] ?? '', own));
    return masked.filter((line) => !isIgnored(field, line, ignored));
  });
}

function mapFields(
  snapshot: Snapshot,
  change: (field: MonitorField, lines: readonly string[]) => readonly string[],
): Snapshot {
  return Object.fromEntries(
    monitorFields.flatMap((field) => {
      const lines = snapshot[field];
      return lines ? [[field, change(field, lines)]] : [];
    }),
  );
}

/**
 * What changed but for noise and ignored lines. Where only ignored lines stand on one side of a change, they are named
 * there: the field does not say nothing.
 */
export function compareHeeded(
  before: Snapshot,
  after: Snapshot,
  rules: readonly NoiseRule[],
  ignored: readonly IgnoredLine[],
): readonly FieldChange[] {
  const clean = (raw: Snapshot, texts: readonly IgnoredLine[]): Snapshot => withoutNoise(raw, rules, texts);
  const whole = compareSnapshots(clean(before, []), clean(after, []));
  return compareSnapshots(clean(before, ignored), clean(after, ignored)).map((change) => {
    const raw = whole.find(({ field }) => field === change.field);
    return {
      ...change,
      removed: change.removed.length > 0 ? change.removed : (raw?.removed ?? []),
      added: change.added.length > 0 ? change.added : (raw?.added ?? []),
    };
  });
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
