import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import styles from './options.module.css';

interface EngineProofProps {
  /** ISO date; undefined for a description that no real page has proven. */
  readonly provenOn: string | undefined;
  /** A page was read by its rules here, which is proof enough for this user. */
  readonly isReadHere: boolean;
}

/** How old the newest real page is that the description was held against. */
export function EngineProof({ provenOn, isReadHere }: EngineProofProps): ReactNode {
  const { text, locale } = useWords();
  if (provenOn === undefined)
    return isReadHere ? null : <span className={clsx(styles.stateLine, 'soft')}>{text('serp.unproven')}</span>;
  const date = new Date(provenOn).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return <span className={clsx(styles.stateLine, 'soft')}>{text('serp.provenOn', { date })}</span>;
}
