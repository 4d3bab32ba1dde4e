import * as z from 'zod/mini';

import { sourceFields } from '#shared/research/sources/keyword-source.ts';
import { keywordSourceIds } from '#shared/research/sources/source-catalog.ts';

import { privateArea, watchPrivate } from './private-area.ts';

const connectedSource = z.object({
  id: z.enum(keywordSourceIds),
  settings: z.partialRecord(z.enum(sourceFields), z.optional(z.string())),
  /** The most to spend in a month, in the source's unit; null for no limit. */
  monthlyLimit: z.nullable(z.number()),
  /** `month` is `2026-11`. */
  spent: z.object({ month: z.string(), amount: z.number() }),
  /** What its last answer failed with; null where it went well. */
  lastFailure: z.nullable(z.object({ kind: z.string(), reason: z.string(), at: z.string() })),
});

/** A source of numbers that the user connected, with its key: kept in this browser's profile only. */
export type ConnectedSource = Readonly<z.infer<typeof connectedSource>>;

const key = 'keywordSources';

/** In the user's order. */
export async function loadConnectedSources(): Promise<readonly ConnectedSource[]> {
  return parse((await privateArea.get(key))[key]);
}

/** Changes the list as it is then: several surfaces and the worker change it. */
export async function changeConnectedSources(
  change: (sources: readonly ConnectedSource[]) => readonly ConnectedSource[],
): Promise<void> {
  await navigator.locks.request('keyword-sources', async () => {
    await privateArea.set({ [key]: change(await loadConnectedSources()) });
  });
}

export function spentInMonth({ spent }: ConnectedSource, month: string): number {
  return spent.month === month ? spent.amount : 0;
}

/** Calls back with every change until the signal aborts. */
export function watchConnectedSources(
  onChange: (sources: readonly ConnectedSource[]) => void,
  signal: AbortSignal,
): void {
  watchPrivate(key, () => void loadConnectedSources().then(onChange), signal);
}

function parse(value: unknown): readonly ConnectedSource[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    const parsed = connectedSource.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}
