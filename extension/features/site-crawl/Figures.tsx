import type { ReactNode } from 'react';

import styles from './site-crawl.module.css';

/** A few numbers beside each other, each under its name. */
export function Figures({
  figures,
}: {
  readonly figures: readonly (readonly [name: string, value: string])[];
}): ReactNode {
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
