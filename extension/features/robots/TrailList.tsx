import type { ReactNode } from 'react';

import type { VisitTrail } from '#extension/platform/browser/visit-trail.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

import styles from './robots.module.css';

/** Every hop from the address that was asked for, and the answer at its end. */
export function TrailList({ trail: { answer, hops, hopsLeftOut } }: { readonly trail: VisitTrail }): ReactNode {
  const { text } = useWords();
  return (
    <>
      <ol className={styles.trail}>
        {hops.map((hop, index) => (
          <li key={index}>
            <Tag className="number">{hop.status}</Tag>
            <span className="wrap-anywhere">{hop.url}</span>
            {hop.isInternal ? <span className="soft">{text('visit.internal')}</span> : null}
          </li>
        ))}
        {hopsLeftOut > 0 ? <li className="soft">{text('visit.leftOut', { count: hopsLeftOut })}</li> : null}
        {answer ? (
          <li>
            <Tag className="number">{answer.status}</Tag>
            <span className="wrap-anywhere">{answer.url}</span>
          </li>
        ) : null}
      </ol>
      {hops.length === 0 ? <p className="soft">{text('visit.noRedirect')}</p> : null}
    </>
  );
}
