import type { ReactNode } from 'react';

import { excerptOf } from '#shared/retrieval/excerpt-of.ts';
import type { Passage } from '#shared/retrieval/passage.ts';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './HelpHits.module.css';

const excerptChars = 140;

interface HelpHitsProps {
  readonly hits: readonly Passage[];
  readonly words: string;
}

/** What a search found, the best first: sections open here, rules at who says so. */
export function HelpHits({ hits, words }: HelpHitsProps): ReactNode {
  const { text } = useWords();
  if (hits.length === 0) return <p>{text('help.nothing')}</p>;
  return (
    <ol className={styles.hits} lang="en">
      {hits.map(({ id, opens, text: said, title }) => (
        <li key={id}>
          {opens?.startsWith('help.html') === true ? (
            <a href={opens.slice('help.html'.length)}>{title}</a>
          ) : (
            <a href={opens ?? undefined} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
          <p className="soft">{excerptOf(said, words, excerptChars)}</p>
        </li>
      ))}
    </ol>
  );
}
