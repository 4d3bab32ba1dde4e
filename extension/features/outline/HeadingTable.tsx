import { type ReactNode, useState } from 'react';

import type { HeadingFact } from '#shared/audit/facts/body-facts.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { type Column, DataTable, useSortedRows } from '#extension/ui/DataTable.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import { SearchField } from '#extension/ui/SearchField.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

import { OutlineExport } from './OutlineExport.tsx';
import styles from './outline.module.css';

interface HeadingTableProps {
  readonly report: { readonly url: string; readonly checkedAt: string };
  readonly headings: readonly HeadingFact[];
}

/** Headings as a table, where there is room for one; unsorted it is the outline of the page. */
export function HeadingTable({ headings, report }: HeadingTableProps): ReactNode {
  const { text } = useWords();
  const { highlight } = usePanelActions();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const columns: readonly Column<HeadingFact>[] = [
    {
      id: 'level',
      label: text('table.level'),
      width: '6.5rem',
      valueOf: ({ level }) => level,
      render: ({ isRole, level }) => (
        <>
          {`H${level}`} {isRole ? <Tag title={text('headingRole')}>role</Tag> : null}
        </>
      ),
    },
    {
      id: 'text',
      label: text('table.text'),
      valueOf: (heading) => heading.text,
      render: (heading) => (
        <button
          type="button"
          data-row-focus=""
          data-action="highlight"
          title={text('highlight')}
          className={heading.text === '' ? 'soft' : undefined}
          style={{ paddingInlineStart: `${(heading.level - 1) * 14}px` }}
          onClick={() => highlight({ node: heading.node })}
        >
          {heading.text === '' ? text('emptyHeading') : <bdi>{heading.text}</bdi>}
        </button>
      ),
    },
    {
      id: 'place',
      label: text('table.place'),
      width: '8rem',
      valueOf: ({ region, visible }) =>
        [region === 'none' ? '' : region, visible ? '' : text('hidden')].filter(Boolean).join(' · '),
    },
  ];
  const sorted = useSortedRows(
    headings.filter((heading) => heading.text.toLowerCase().includes(wanted)),
    columns,
  );
  return (
    <>
      <div className={layoutStyles.toolbar}>
        <div className={styles.filter}>
          <SearchField label={text('searchHeadings')} value={search} onChange={setSearch} />
          <OutlineExport report={report} headings={sorted.rows} />
        </div>
      </div>
      <DataTable label={text('tab.outline')} columns={columns} {...sorted} keyOf={({ node }) => node} />
    </>
  );
}
