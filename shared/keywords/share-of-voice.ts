import { clickThrough, type CtrModel } from './ctr-model.ts';

/** Keywords for which one site stands at one position. */
export interface VoiceGroup {
  /** A competitor's name; null for the project itself. */
  readonly competitor: string | null;
  readonly position: number | null;
  readonly keywords: number;
  /** Sum of their searches a month, as far as known. */
  readonly searches: number;
}

/** How the expected clicks of keywords divide between a project and its competitors. */
export interface ShareOfVoice {
  /** Keywords of which both places are known: the project's and at least one competitor's. */
  readonly compared: number;
  /** `searches` where the volume of every one of them is known; else they all weigh the same. */
  readonly weightedBy: 'searches' | 'keywords';
  /** 0 to 100; with those of the competitors it makes 100. */
  readonly own: number;
  readonly competitors: Readonly<Record<string, number>>;
}

/**
 * Clicks that a site's positions would bring, as a share of those of the project and all its competitors together. A
 * competitor counts from the first check on that looked for it. null where nobody was compared, or where none of them
 * stands where anyone clicks.
 */
export function shareVoice(
  groups: readonly VoiceGroup[],
  { compared, withVolume }: { readonly compared: number; readonly withVolume: number },
  model: CtrModel,
): ShareOfVoice | null {
  const weightedBy = compared > 0 && withVolume === compared ? 'searches' : 'keywords';
  const clicks = new Map<string | null, number>([[null, 0]]);
  for (const { position, competitor, ...group } of groups) {
    clicks.set(competitor, (clicks.get(competitor) ?? 0) + clickThrough(position, model) * group[weightedBy]);
  }
  const all = [...clicks.values()].reduce((sum, each) => sum + each, 0);
  if (compared === 0 || all === 0) return null;
  const shareOf = (competitor: string | null): number =>
    Math.round((10_000 * (clicks.get(competitor) ?? 0)) / all) / 100;
  const competitors = [...clicks.keys()].flatMap((competitor) =>
    competitor === null ? [] : [[competitor, shareOf(competitor)] as const],
  );
  return { compared, weightedBy, own: shareOf(null), competitors: Object.fromEntries(competitors) };
}
