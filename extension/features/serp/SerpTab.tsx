import type { ReactNode } from 'react';

import type { TabResults } from '#extension/session/use-tab-serp.ts';

import { ReadPage } from './ReadPage.tsx';
import { UnreadPage } from './UnreadPage.tsx';

/** The results page in front, once it was read. */
export function SerpTab({ results }: { readonly results: TabResults }): ReactNode {
  return results.state === 'read' ? <ReadPage serp={results.serp} /> : <UnreadPage key={results.url} />;
}
