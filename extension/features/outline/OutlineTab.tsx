import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { HeadingFact } from '#shared/audit/facts/body-facts.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';
import { useWide } from '#extension/ui/use-wide.ts';
import { VirtualRows } from '#extension/ui/VirtualRows.tsx';
import { Tag } from '#extension/ui/Tag.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

import { HeadingTable } from './HeadingTable.tsx';
import { OutlineExport } from './OutlineExport.tsx';
import styles from './outline.module.css';

/** The headings as an outline; a click goes there in the page. */
export function OutlineTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  const isWide = useWide();
  const headings = audit.facts?.document.headings;
  if (!headings) return <NeedsFacts onRerun={rerun} />;
  if (headings.length === 0) return <p className={layoutStyles.quietLine}>{text('noHeadings')}</p>;
  const counts = [1, 2, 3, 4, 5, 6]
    .map((level) => ({ level, count: headings.filter((each) => each.level === level && !each.isRole).length }))
    .filter(({ count }) => count > 0);
  const byRole = headings.filter(({ isRole }) => isRole).length;
  const summary = [
    ...counts.map(({ level, count }) => `H${level} ${count}`),
    ...(byRole > 0 ? [text('headingsByRole', { count: byRole })] : []),
  ];
  return (
    <div>
      <div className={layoutStyles.toolbar}>
        <p className="soft" title={text('explain.headings')}>
          {summary.join(' · ')}
        </p>
        {isWide ? null : <OutlineExport report={audit.report} headings={headings} />}
      </div>
      {isWide ? (
        <HeadingTable report={audit.report} headings={headings} />
      ) : (
        <VirtualRows
          label={text('tab.outline')}
          rows={headings.map((heading, index) => ({ heading, skipped: skippedLevels(headings, index) }))}
          estimatePx={32}
          keyOf={({ heading }) => heading.node}
          render={({ heading, skipped }) => <HeadingRow heading={heading} skipped={skipped} />}
        />
      )}
    </div>
  );
}

function HeadingRow({ heading, skipped }: { readonly heading: HeadingFact; readonly skipped: boolean }): ReactNode {
  const { text } = useWords();
  const { highlight } = usePanelActions();
  return (
    <button
      type="button"
      className={layoutStyles.outlineRow}
      data-row=""
      data-row-focus=""
      data-action="highlight"
      style={{ paddingLeft: `${12 + (heading.level - 1) * 14}px` }}
      onClick={() => highlight({ node: heading.node })}
    >
      <span className={clsx(styles.level, heading.level === 1 && styles.level1)}>{`H${heading.level}`}</span>
      <span className={clsx(styles.outlineText, !heading.visible && 'soft')}>
        {heading.text === '' ? text('emptyHeading') : <bdi>{heading.text}</bdi>}
      </span>
      {heading.isRole ? <Tag title={text('headingRole')}>role</Tag> : null}
      {heading.visible ? null : <Tag>{text('hidden')}</Tag>}
      {skipped ? <Tag className="tone-warning">{text('levelSkipped')}</Tag> : null}
    </button>
  );
}

/** True where the level jumps down by more than one. */
function skippedLevels(headings: readonly HeadingFact[], index: number): boolean {
  const before = headings[index - 1];
  const here = headings[index];
  return before !== undefined && here !== undefined && here.level > before.level + 1;
}
