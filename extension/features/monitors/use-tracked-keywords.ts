import { useEffect, useState } from 'react';

import { callEndpoint } from '#shared/api/call.ts';
import { listKeywords } from '#shared/api/endpoints/keywords.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import { askConnected } from '#extension/session/ask-connected.ts';

export interface KeywordChoice {
  readonly id: string;
  readonly name: string;
}

/** Keywords of a project that the backend tracks, newest first; undefined until they are known, or without a project. */
export function useTrackedKeywords(projectId: string | undefined): readonly KeywordChoice[] | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly choices: readonly KeywordChoice[] }>();
  useEffect(() => {
    if (projectId === undefined) return undefined;
    let isOver = false;
    const input = { params: { projectId }, query: { limit: mostShown } };
    void askConnected((access) => callEndpoint(listKeywords, input, access)).then((listed) => {
      if (isOver || !listed.ok) return;
      const choices = listed.value.items.map(({ country, device, engine, id, keyword }) => ({
        id,
        name: [keyword, nameOfEngine(engine), country.toUpperCase(), device].filter(Boolean).join(' · '),
      }));
      setFound({ of: projectId, choices });
    });
    return () => {
      isOver = true;
    };
  }, [projectId]);
  return found?.of === projectId ? found?.choices : undefined;
}

const mostShown = 500;
