import { type ReactNode, useState } from 'react';

import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import { ConnectSource } from './ConnectSource.tsx';
import styles from './research.module.css';
import { ideaSearch } from './use-idea-search.ts';
import { useSay } from './use-say.ts';

interface BingIdeasProps {
  readonly seed: string;
  readonly country: string;
  readonly language: string;
}

const source = 'bing';
const none: readonly never[] = [];

/** Searches that Bing relates to the seed, with how often they were asked: free, once a key is connected. */
export function BingIdeas({ country, language: spoken, seed }: BingIdeasProps): ReactNode {
  const { say } = useSay();
  const language = usePartLanguage('research');
  const connected = useConnectedSources(none);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  if (connected.every(({ id }) => id !== source))
    return <ConnectSource source={source} text={say('ideas.bing.connect')} />;
  const words = seed.trim();
  const ask = async (): Promise<void> => {
    setAsking(true);
    setSaid(say('ideas.running'));
    const place = { country, language: spoken, device: null };
    const { failure, keywords } = await askBackground('findBingIdeas', { seed: words, place });
    if (keywords.length > 0) ideaSearch.add(keywords, 'bing-webmaster');
    setAsking(false);
    setSaid(failure ? sayFailure(failure, source, language) : say('ideas.bing.done', { count: keywords.length }));
  };
  return (
    <fieldset className={styles.chips}>
      <legend>{say('ideas.bing')}</legend>
      <Button disabled={isAsking || words === ''} onClick={() => void ask()}>
        {say('ideas.bing.related')}
      </Button>
      <output>{said}</output>
    </fieldset>
  );
}
