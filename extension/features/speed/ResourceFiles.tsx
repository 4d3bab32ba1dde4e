import { type ReactNode, useState } from 'react';

import type { ResourceFile, ResourceKind } from '#shared/audit/facts/context-facts.ts';
import { ListExport } from '#extension/report-view/ListExport.tsx';
import { fileRows, sumByKind } from '#extension/report-view/resource-rows.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { type Column, DataTable, useSortedRows } from '#extension/ui/DataTable.tsx';
import { FilterChips, toggled } from '#extension/ui/FilterChips.tsx';
import { FittedAddress } from '#extension/ui/FittedAddress.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';
import { useWide } from '#extension/ui/use-wide.ts';
import styles from './speed.module.css';

interface ResourceFilesProps {
  readonly report: { readonly url: string; readonly checkedAt: string };
  readonly files: readonly ResourceFile[];
}

/** What the page is made of: weight by type, and each file, the heaviest first. */
export function ResourceFiles({ files, report }: ResourceFilesProps): ReactNode {
  const { number, text } = useWords();
  const { copy } = usePanelActions();
  const isWide = useWide();
  const [kinds, setKinds] = useState<ReadonlySet<ResourceKind>>(new Set());
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const weight = (bytes: number | null): string =>
    bytes === null ? text('sizeHidden') : text('kilobytes', { size: number(Math.round(bytes / 100) / 10) });
  const columns: readonly Column<ResourceFile>[] = [
    {
      id: 'file',
      label: text('table.file'),
      valueOf: ({ url }) => url,
      render: ({ url }) => <FittedAddress address={url} within={report.url} />,
    },
    {
      id: 'kind',
      label: text('table.kind'),
      width: isWide ? '20%' : '28%',
      valueOf: ({ kind }) => text(`file.${kind}`),
    },
    {
      id: 'weight',
      label: text('weight'),
      width: isWide ? '20%' : '30%',
      isNumber: true,
      valueOf: ({ bytes }) => bytes,
      render: ({ bytes }) => weight(bytes),
    },
  ];
  const sorted = useSortedRows(
    files.filter(({ kind, url }) => (kinds.size === 0 || kinds.has(kind)) && url.toLowerCase().includes(wanted)),
    columns,
  );
  return (
    <div className={styles.files}>
      <FilterChips
        label={text('table.kind')}
        chips={sumByKind(files).map(({ bytes, count, isLeast, kind }) => ({
          id: kind,
          // A type is no host: of one whose files all hide their size nothing is known.
          label: `${text(`file.${kind}`)} ${isLeast && bytes !== null ? '≥ ' : ''}${bytes === null ? '–' : weight(bytes)}`,
          count,
        }))}
        selected={kinds}
        onToggle={(kind) => setKinds(toggled(kinds, kind))}
      />
      <SearchField label={text('searchFiles')} value={search} onChange={setSearch} />
      <ListExport report={report} about="files" onCopy={copy} rows={() => fileRows(sorted.rows)} />
      <DataTable label={text('filesByWeight')} columns={columns} {...sorted} keyOf={(_file, index) => index} />
    </div>
  );
}
