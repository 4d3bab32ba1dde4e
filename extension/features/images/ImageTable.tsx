import type { ReactNode } from 'react';

import type { ImageFact } from '#shared/audit/facts/body-facts.ts';
import { altState } from '#shared/audit/reading/image-alt.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { imageRows } from '#extension/report-view/list-rows.ts';
import { ListExport } from '#extension/report-view/ListExport.tsx';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { type Column, DataTable, useSortedRows } from '#extension/ui/DataTable.tsx';
import { FittedAddress } from '#extension/ui/FittedAddress.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import { RowActions } from '#extension/ui/RowActions.tsx';

import { imageName } from './image-name.ts';

interface ImageTableProps {
  readonly report: AuditReport;
  readonly images: readonly ImageFact[];
}

/** Images as a table, where there is room for one. */
export function ImageTable({ images, report }: ImageTableProps): ReactNode {
  const { number, text } = useWords();
  const { copy, highlight } = usePanelActions();
  const elementColumn: Column<ImageFact> = {
    id: 'element',
    label: text('table.element'),
    width: '5.25rem',
    valueOf: ({ tag }) => tag,
  };
  const columns: readonly Column<ImageFact>[] = [
    {
      id: 'alt',
      label: text('altText'),
      valueOf: imageName,
      render: (image) => (
        <button
          type="button"
          data-row-focus=""
          title={text('highlight')}
          className={imageName(image) === '' ? 'soft' : undefined}
          onClick={() => highlight({ node: image.node })}
        >
          {imageName(image) || text(altState(image) === 'empty' ? 'alt.empty' : 'alt.missing')}
        </button>
      ),
    },
    {
      id: 'source',
      label: text('table.source'),
      valueOf: addressOf,
      render: (image) =>
        addressOf(image) === '' ? text('noAddress') : <FittedAddress address={addressOf(image)} within={report.url} />,
    },
    // Where all are `img`, it says nothing.
    ...(images.every(({ tag }) => tag === 'img') ? [] : [elementColumn]),
    {
      id: 'size',
      label: text('table.size'),
      width: '7.25rem',
      isNumber: true,
      valueOf: ({ layout }) => (layout ? layout.naturalWidthPx * layout.naturalHeightPx || null : null),
      render: ({ layout }) =>
        layout && layout.naturalWidthPx > 0
          ? `${number(layout.naturalWidthPx)} × ${number(layout.naturalHeightPx)}`
          : '–',
    },
    { id: 'loading', label: 'loading', width: '5rem', valueOf: ({ loading }) => loading },
    {
      id: 'place',
      label: text('table.place'),
      width: '8rem',
      valueOf: ({ region }) => (region === 'none' ? '' : region),
    },
  ];
  const sorted = useSortedRows(images, columns);
  return (
    <>
      <div className={layoutStyles.toolbar}>
        <ListExport report={report} about="images" onCopy={copy} rows={() => imageRows(sorted.rows)} />
      </div>
      <DataTable
        label={text('tab.images')}
        columns={columns}
        {...sorted}
        keyOf={({ node }) => node}
        actions={(image) => (
          <RowActions onHighlight={() => highlight({ node: image.node })} onCopy={() => copy(addressOf(image))} />
        )}
      />
    </>
  );
}

function addressOf({ src, url }: ImageFact): string {
  return url ?? src ?? '';
}
