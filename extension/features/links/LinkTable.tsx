import type { ReactNode } from 'react';

import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { LinkStatusFact } from '#shared/audit/facts/context-facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { isToSubdomain, statusOf } from '#extension/report-view/filter-links.ts';
import { linkRows } from '#extension/report-view/list-rows.ts';
import { ListExport } from '#extension/report-view/ListExport.tsx';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { type Column, DataTable, useSortedRows } from '#extension/ui/DataTable.tsx';
import { FittedAddress } from '#extension/ui/FittedAddress.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import { RowActions } from '#extension/ui/RowActions.tsx';

import { linkName } from './link-name.ts';
import { LinkStatus } from './LinkStatus.tsx';

interface LinkTableProps {
  readonly report: AuditReport;
  readonly links: readonly LinkFact[];
  readonly statuses: ReadonlyMap<string, LinkStatusFact>;
}

/** Links as a table, where there is room for one. */
export function LinkTable({ links, report, statuses }: LinkTableProps): ReactNode {
  const { text } = useWords();
  const { copy, highlight } = usePanelActions();
  const statusColumn: Column<LinkFact> = {
    id: 'status',
    label: text('table.status'),
    width: '7rem',
    valueOf: (link) => statusOf(link, statuses)?.status ?? null,
    render: (link) => <LinkStatus status={statusOf(link, statuses)} />,
  };
  const columns: readonly Column<LinkFact>[] = [
    {
      id: 'anchor',
      label: text('table.anchor'),
      valueOf: linkName,
      render: (link) => (
        <button
          type="button"
          data-row-focus=""
          title={text('highlight')}
          className={linkName(link) === '' ? 'soft' : undefined}
          onClick={() => highlight({ node: link.node })}
        >
          {linkName(link) || text('noLinkText')}
        </button>
      ),
    },
    {
      id: 'target',
      label: text('table.target'),
      valueOf: addressOf,
      render: (link) =>
        addressOf(link) === '' ? text('noAddress') : <FittedAddress address={addressOf(link)} within={report.url} />,
    },
    { id: 'rel', label: 'rel', width: '5.25rem', valueOf: ({ rel }) => rel.join(' ') },
    {
      id: 'kind',
      label: text('table.kind'),
      width: '5.5rem',
      valueOf: (link) => text(`linkKind.${isToSubdomain(link, report.url) ? 'subdomain' : link.kind}`),
    },
    // Nothing is known of any before they are asked.
    ...(statuses.size === 0 ? [] : [statusColumn]),
    {
      id: 'place',
      label: text('table.place'),
      width: '8rem',
      valueOf: ({ region, visible }) =>
        [region === 'none' ? '' : region, visible ? '' : text('hidden')].filter(Boolean).join(' · '),
    },
  ];
  const sorted = useSortedRows(links, columns);
  return (
    <>
      <div className={layoutStyles.toolbar}>
        <ListExport
          report={report}
          about="links"
          onCopy={copy}
          rows={() => linkRows(sorted.rows, statuses, report.url)}
        />
      </div>
      <DataTable
        label={text('tab.links')}
        columns={columns}
        {...sorted}
        keyOf={({ node }) => node}
        actions={(link) => (
          <RowActions onHighlight={() => highlight({ node: link.node })} onCopy={() => copy(addressOf(link))} />
        )}
      />
    </>
  );
}

function addressOf({ href, url }: LinkFact): string {
  return url ?? href ?? '';
}
