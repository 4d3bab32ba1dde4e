import { type ReactNode, useMemo } from 'react';

import type { StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { depthTree } from './depth-tree.ts';
import { DepthTree } from './DepthTree.tsx';
import { LinkGraph } from './LinkGraph.tsx';
import { pageSeverities } from './page-severities.ts';
import { unlinkedPages } from './unlinked-pages.ts';

interface ReportStructureProps {
  readonly stored: StoredCrawlReport;
  readonly onPage: (url: string) => void;
}

/** How the site is linked: every page as a dot, and beside it the shortest way to each as a tree. */
export function ReportStructure({ onPage, stored }: ReportStructureProps): ReactNode {
  const say = useSay();
  const { edges, report } = stored;
  const roots = useMemo(() => (edges ? depthTree(report, edges) : []), [report, edges]);
  const unlinked = useMemo(() => unlinkedPages(report), [report]);
  const severities = useMemo(() => pageSeverities(report), [report]);
  if (!edges) return <p className="soft">{say('crawl.page.linksUnknown')}</p>;
  return (
    <div className={styles.structure}>
      <LinkGraph roots={roots} unlinked={unlinked} edges={edges} severities={severities} onPage={onPage} />
      <section aria-labelledby="crawl-tree">
        <h4 id="crawl-tree">{say('crawl.tree.title')}</h4>
        <DepthTree pages={roots} onPage={onPage} isOpen />
        {unlinked.length === 0 ? null : (
          <>
            <h4>{say('crawl.tree.unlinked')}</h4>
            <DepthTree pages={unlinked} onPage={onPage} />
          </>
        )}
      </section>
    </div>
  );
}
