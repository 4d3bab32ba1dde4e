import type { ReactNode } from 'react';

import { useWords } from './Language.tsx';
import styles from './ResultMark.module.css';

const signs = { own: '●', competitor: '◆' } as const;

/** Whose result it is, by the overlay's signs: the user's or a competitor's. */
export function ResultMark({ mark }: { readonly mark: 'own' | 'competitor' }): ReactNode {
  const { text } = useWords();
  const name = text(`results.mark.${mark}`);
  return (
    <span className={mark === 'own' ? styles.own : styles.competitor} title={name}>
      <span aria-hidden="true">{signs[mark]}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
