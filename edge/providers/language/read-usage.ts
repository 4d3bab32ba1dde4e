import { z } from 'zod';

import type { TokenUsage } from './language-model.ts';

/** More than the largest window that any vendor has (2026-11), so that a month's sum stays a number that is kept exactly. */
const count = z.int().min(0).max(100_000_000);
const countable = z.object({ input: count, cached: count.catch(0), output: count });

/**
 * What a vendor says was used, whatever it is: an address of the user's can answer anything. null for what is no count of
 * tokens (text, fractions, less than nothing), as where none is told. Cached ones are among those of the input.
 */
export function readUsage(told: {
  readonly input: unknown;
  readonly cached: unknown;
  readonly output: unknown;
}): TokenUsage | null {
  const read = countable.safeParse(told);
  if (!read.success) return null;
  const { cached, input, output } = read.data;
  return { inputTokens: input, cachedInputTokens: Math.min(cached, input), outputTokens: output };
}
