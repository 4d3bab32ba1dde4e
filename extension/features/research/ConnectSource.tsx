import type { ReactNode } from 'react';

import { type KeywordSourceId, keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useSay } from './use-say.ts';

interface ConnectSourceProps {
  readonly source: KeywordSourceId;
  /** What the source would bring. */
  readonly text: string;
}

/** In the place of ideas whose source is not connected: what it is, and the way there. */
export function ConnectSource({ source, text }: ConnectSourceProps): ReactNode {
  const { say } = useSay();
  return (
    <p className="soft">
      {text}{' '}
      <LinkButton onClick={() => openOptions(`keyword-data/${source}`)}>
        {say('ideas.labs.open', { source: keywordSourceNames[source] })}
      </LinkButton>
    </p>
  );
}
