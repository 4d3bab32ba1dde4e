import type { SourceFailure, SourceSettings } from '#shared/research/sources/keyword-source.ts';
import type { KeywordSourceId } from '#shared/research/sources/source-catalog.ts';
import { connectableSources } from '#shared/research/sources/connectable-sources.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import { changeConnectedSources } from '#extension/platform/storage/connected-sources.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

/** Until the user says otherwise: five dollars, or 5,000 credits. */
const firstLimits = { free: null, 'usd-micros': 5_000_000, credits: 5_000 } as const;

/** Keeps a key that works, in the place of the one before; null where it does. */
export async function connectSource(id: KeywordSourceId, settings: SourceSettings): Promise<SourceFailure | null> {
  const source = connectableSources.find((each) => each.id === id);
  if (!source) throw new Error(`No source ${id} that can be asked`);
  const failure = await source.test(settings, sourceAccess);
  if (failure) return failure;
  await changeConnectedSources((sources) => {
    const before = sources.find((each) => each.id === id);
    const connected = {
      id,
      monthlyLimit: firstLimits[source.unit],
      spent: { month: '', amount: 0 },
      ...before,
      settings,
      lastFailure: null,
    };
    return before ? sources.map((each) => (each.id === id ? connected : each)) : [...sources, connected];
  });
  await announceTracking();
  return null;
}
