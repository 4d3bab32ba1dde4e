import type { ReactNode } from 'react';

import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { nameOfSource } from './idea-columns.ts';
import { ideaSearch } from './use-idea-search.ts';
import type { SourceState } from './idea-search.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

/** How far each source got, and why one gave up. */
export function SourceStates({ sources }: { readonly sources: readonly SourceState[] }): ReactNode {
  const { say } = useSay();
  if (sources.length === 0) return null;
  return (
    <ul className={styles.states}>
      {sources.map(({ answered, failed, fromCache, source, state, total }) => {
        const name = nameOfSource(source, say);
        const id = state === 'done' && failed > 0 ? 'partly' : state;
        const isRefusing = state === 'blocked' || state === 'limited' || state === 'shape';
        return (
          <li key={source} className={isRefusing || state === 'unreachable' ? 'tone-warning' : undefined}>
            {say(`ideas.state.${id}`, { name, answered, total })}{' '}
            {fromCache > 0 ? <span className="soft">{say('ideas.state.kept', { count: fromCache })}</span> : null}
            {isRefusing ? (
              <LinkButton onClick={() => ideaSearch.forgive(source)}>{say('ideas.retry', { name })}</LinkButton>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
