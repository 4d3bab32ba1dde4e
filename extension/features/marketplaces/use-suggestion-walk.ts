import { useEffect, useRef, useState } from 'react';

import { placeAmong, typedPrefixes, type TypedStep } from '#shared/research/marketplace/suggestion-position.ts';
import { askSuggestions, type SourceProgress } from '#shared/research/suggestions/ask-suggestions.ts';
import { suggestionOrigin } from '#shared/research/suggestions/suggestion-address.ts';
import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';
import { findSuggestionSource, type SuggestionSourceId } from '#shared/research/suggestions/suggestion-sources.data.ts';
import { hasOrigins, requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { suggestionPort } from '#extension/platform/network/suggestion-port.ts';

export interface WalkWish {
  readonly text: string;
  readonly source: SuggestionSourceId;
  readonly place: SuggestionPlace;
}

export interface SuggestionWalk {
  readonly wish: WalkWish;
  readonly steps: readonly TypedStep[];
  readonly progress: Pick<SourceProgress, 'answered' | 'total' | 'fromCache'> & {
    readonly state: SourceProgress['state'] | 'not-permitted';
  };
}

/** Types a text letter by letter at a marketplace, at the user's click; ends with the page that shows it. */
export function useSuggestionWalk(): {
  readonly walk: SuggestionWalk | undefined;
  /** In the turn of a click: the browser asks its user in no other. */
  readonly start: (wish: WalkWish) => void;
  readonly stop: () => void;
} {
  const [walk, setWalk] = useState<SuggestionWalk>();
  const ending = useRef<AbortController>(undefined);
  useEffect(() => () => ending.current?.abort(), []);
  const start = (wish: WalkWish): void => {
    const source = findSuggestionSource(wish.source);
    if (!source) return;
    ending.current?.abort();
    const controller = new AbortController();
    ending.current = controller;
    const expansions = typedPrefixes(wish.text).map((text) => ({ kind: 'seed' as const, text }));
    const idle = { answered: 0, fromCache: 0, total: expansions.length };
    setWalk({ wish, steps: [], progress: { ...idle, state: 'asking' } });
    const origin = suggestionOrigin(source, wish.place);
    const asked = origin === null ? Promise.resolve(true) : requestOrigins([origin]);
    const run = async (): Promise<void> => {
      await asked.catch(() => false);
      if (origin !== null && !(await hasOrigins([origin]))) {
        setWalk({ wish, steps: [], progress: { ...idle, state: 'not-permitted' } });
        return;
      }
      const steps: TypedStep[] = [];
      const { place } = wish;
      await askSuggestions(
        { source, expansions, place, opened: 0 },
        suggestionPort,
        controller.signal,
        (progress, answer) => {
          if (ending.current !== controller) return;
          if (answer) steps.push(placeAmong(wish.text, answer.expansion.text, answer.suggestions));
          setWalk({ wish, steps: [...steps], progress });
        },
      );
    };
    void run();
  };
  return { walk, start, stop: () => ending.current?.abort() };
}
