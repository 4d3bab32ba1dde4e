import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './ProgressLine.module.css';

/** A thin line that moves while something runs, and a sentence that names it. Keeps its height when idle. */
export function ProgressLine({ text }: { readonly text: string | undefined }): ReactNode {
  return (
    <>
      <div className={clsx(styles.progressBar, text !== undefined && styles.isBusy)} aria-hidden="true" />
      <output className="visually-hidden">{text ?? ''}</output>
    </>
  );
}
