import { type ReactNode, useState } from 'react';

import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import type { KeywordSourceId } from '#shared/research/sources/source-catalog.ts';
import type { IdeaSource } from '#shared/research/suggestions/idea.ts';
import type { IdeasAnswer } from '#extension/platform/messages/metric-messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import styles from './research.module.css';
import { ideaSearch } from './use-idea-search.ts';
import { useSay } from './use-say.ts';

/** One question to a source. */
export interface FreeWay {
  readonly label: string;
  /** Undefined where there is nothing yet to ask with. */
  readonly ask: (() => Promise<IdeasAnswer>) | undefined;
}

interface FreeIdeasProps {
  readonly source: KeywordSourceId;
  /** What its ideas are marked with. */
  readonly mark: IdeaSource;
  readonly title: string;
  readonly ways: readonly FreeWay[];
  /** How many came, in words. */
  readonly sayCount: (count: number) => string;
}

/** Ideas of a connected source that costs nothing: a button for each way, and what came of it. */
export function FreeIdeas({ mark, sayCount, source, title, ways }: FreeIdeasProps): ReactNode {
  const { say } = useSay();
  const language = usePartLanguage('research');
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const run = async (ask: () => Promise<IdeasAnswer>): Promise<void> => {
    setAsking(true);
    setSaid(say('ideas.running'));
    const { failure, keywords } = await ask();
    if (keywords.length > 0) ideaSearch.add(keywords, mark);
    setAsking(false);
    setSaid(failure ? sayFailure(failure, source, language) : sayCount(keywords.length));
  };
  return (
    <fieldset className={styles.chips}>
      <legend>{title}</legend>
      {ways.map(({ ask, label }) => (
        <Button key={label} disabled={isAsking || !ask} onClick={() => void (ask && run(ask))}>
          {label}
        </Button>
      ))}
      <output>{said}</output>
    </fieldset>
  );
}
