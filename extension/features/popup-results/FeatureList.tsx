import type { ReactNode } from 'react';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { serpBlocks } from '#extension/report-view/serp-blocks.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './FeatureList.module.css';

/** What stands on the page beside plain results, each kind once with its number; nothing where there is nothing. */
export function FeatureList({ snapshot }: { readonly snapshot: SerpSnapshot }): ReactNode {
  const { number, text } = useWords();
  const counts = new Map<string, string[]>();
  for (const { owners, type } of serpBlocks(snapshot))
    counts.set(type, [...(counts.get(type) ?? []), owners.join(', ')]);
  if (counts.size === 0) return null;
  return (
    <section className={styles.features} aria-labelledby="result-features">
      <h2 id="result-features">{text('kw.features')}</h2>
      <ul>
        {[...counts].map(([type, owners]) => (
          <li key={type} title={owners.filter((owner) => owner !== '').join('\n')}>
            {blockName(type, text)}
            {owners.length > 1 ? ` ${number(owners.length)}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
