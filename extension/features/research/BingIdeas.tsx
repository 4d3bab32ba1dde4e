import type { ReactNode } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';

import { ConnectSource } from './ConnectSource.tsx';
import { FreeIdeas } from './FreeIdeas.tsx';
import { useSay } from './use-say.ts';

interface BingIdeasProps {
  readonly seed: string;
  readonly country: string;
  readonly language: string;
}

const source = 'bing';
const none: readonly never[] = [];

/** Searches that Bing relates to the seed, with how often they were asked: free, once a key is connected. */
export function BingIdeas({ country, language, seed }: BingIdeasProps): ReactNode {
  const { say } = useSay();
  const connected = useConnectedSources(none);
  if (connected.every(({ id }) => id !== source))
    return <ConnectSource source={source} text={say('ideas.bing.connect')} />;
  const words = seed.trim();
  const place = { country, language, device: null };
  const ask = () => askBackground('findBingIdeas', { seed: words, place });
  return (
    <FreeIdeas
      source={source}
      mark="bing-webmaster"
      title={say('ideas.bing')}
      ways={[{ label: say('ideas.bing.related'), ask: words === '' ? undefined : ask }]}
      sayCount={(count) => say('ideas.bing.done', { count })}
    />
  );
}
