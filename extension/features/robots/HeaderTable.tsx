import type { ReactNode } from 'react';

import { ListExport } from '#extension/report-view/ListExport.tsx';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { type Column, DataTable, useSortedRows } from '#extension/ui/DataTable.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './robots.module.css';

interface Header {
  readonly name: string;
  readonly value: string;
}

interface HeaderTableProps {
  readonly headers: readonly Header[];
  readonly report: { readonly url: string; readonly checkedAt: string };
}

/** The headers of an answer, in its order. */
export function HeaderTable({ headers, report }: HeaderTableProps): ReactNode {
  const { text } = useWords();
  const { copy } = usePanelActions();
  const columns: readonly Column<Header>[] = [
    {
      id: 'name',
      label: text('visit.header'),
      width: '35%',
      valueOf: ({ name }) => name,
      render: ({ name }) => <span className={styles.value}>{name}</span>,
    },
    {
      id: 'value',
      label: text('visit.value'),
      valueOf: ({ value }) => value,
      render: ({ value }) => <code className={styles.value}>{value}</code>,
    },
  ];
  const sorted = useSortedRows(headers, columns);
  return (
    <>
      <ListExport
        report={report}
        about="headers"
        onCopy={copy}
        text={() => sorted.rows.map(({ name, value }) => `${name}: ${value}`).join('\n')}
        rows={() => [['header', 'value'], ...sorted.rows.map(({ name, value }) => [name, value])]}
      />
      <DataTable label={text('visit.headers')} columns={columns} {...sorted} keyOf={(_header, index) => index} />
    </>
  );
}
