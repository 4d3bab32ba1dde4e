import { useEffect, useState } from 'react';

import type { Idea } from '#shared/research/suggestions/idea.ts';

import { loadNumbers } from './load-numbers.ts';
import type { IdeaNumbers } from './number-columns.ts';

const none: IdeaNumbers = new Map();

/** Numbers about ideas, read once no more ideas come in, and again by the second function. */
export function useIdeaNumbers(
  ideas: readonly Idea[],
  isRunning: boolean,
  country: string,
  language: string,
): readonly [IdeaNumbers, () => void] {
  const [numbers, setNumbers] = useState(none);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (isRunning || ideas.length === 0) return undefined;
    let isCurrent = true;
    void loadNumbers(
      ideas.map(({ keyword }) => keyword),
      { country, language },
    ).then((loaded) => {
      if (isCurrent) setNumbers(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [ideas, isRunning, country, language, round]);
  return [numbers, () => setRound((before) => before + 1)];
}
