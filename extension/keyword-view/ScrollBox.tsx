import type { ReactNode } from 'react';

import styles from './keyword-view.module.css';

/** Scrolls what is too long for its place; reached by keyboard, so that the keys can scroll it too. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard.
    <section className={styles.scrollBox} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
