import type { SaidIntent } from '#shared/research/intent/intent.ts';
import { judgeIntent, saidIntent } from '#shared/research/intent/judge-intent.ts';
import type { Idea } from '#shared/research/suggestions/idea.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import type { SeenFeatures } from './seen-features.ts';

/** An idea with what this browser makes of it. */
export interface IdeaRow extends Idea {
  readonly intent: SaidIntent;
  readonly words: number;
  readonly isTracked: boolean;
  /** Best position where it is tracked; null where none is known. */
  readonly position: number | null;
  /** SERP features of its newest results page, by type; null where none was seen. */
  readonly features: readonly string[] | null;
}

/** Tracked keywords by their folded form. */
export type TrackedPositions = ReadonlyMap<string, number | null>;

export function trackedPositions(
  rows: readonly {
    readonly keyword: string;
    readonly rank: { readonly position: number | null } | null;
  }[],
): TrackedPositions {
  const positions = new Map<string, number | null>();
  for (const { keyword, rank } of rows) {
    const form = normalizeKeyword(keyword);
    const before = positions.get(form) ?? null;
    const position = rank?.position ?? null;
    positions.set(form, before === null || (position !== null && position < before) ? position : before);
  }
  return positions;
}

export function ideaRows(
  ideas: readonly Idea[],
  tracked: TrackedPositions,
  features: SeenFeatures = new Map(),
): readonly IdeaRow[] {
  return ideas.map((idea) => ({
    ...idea,
    intent: intentOf(idea.normalized),
    words: idea.normalized.split(' ').length,
    isTracked: tracked.has(idea.normalized),
    position: tracked.get(idea.normalized) ?? null,
    features: features.get(idea.normalized) ?? null,
  }));
}

/** Judged once: the table is made again with every answer. */
const judged = new Map<string, SaidIntent>();

function intentOf(form: string): SaidIntent {
  const known = judged.get(form);
  if (known) return known;
  const said = saidIntent(judgeIntent({ query: form }));
  judged.set(form, said);
  return said;
}
