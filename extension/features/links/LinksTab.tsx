import { type ReactNode, useState } from 'react';

import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { LinkStatusFact } from '#shared/audit/facts/context-facts.ts';
import {
  filterLinks,
  isToSubdomain,
  type LinkFilter,
  linkFilters,
  linkStatuses,
  passesLinkFilter,
  statusOf,
} from '#extension/report-view/filter-links.ts';
import { isNofollow } from '#extension/report-view/is-nofollow.ts';
import { linkRows } from '#extension/report-view/list-rows.ts';
import { ListExport } from '#extension/report-view/ListExport.tsx';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { FilterChips, toggled } from '#extension/ui/FilterChips.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { FittedAddress } from '#extension/ui/FittedAddress.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';
import { RowActions } from '#extension/ui/RowActions.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';
import { useWide } from '#extension/ui/use-wide.ts';
import { VirtualRows } from '#extension/ui/VirtualRows.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

import { linkName } from './link-name.ts';
import { LinkStatus } from './LinkStatus.tsx';
import { LinkTable } from './LinkTable.tsx';
import tagStyles from '#extension/ui/Tag.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

/** Every link of the page, filtered and searched. */
export function LinksTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { copy, rerun } = usePanelActions();
  const [filters, setFilters] = useState<ReadonlySet<LinkFilter>>(new Set());
  const [search, setSearch] = useState('');
  const isWide = useWide();
  const links = audit.facts?.document.links;
  if (!audit.facts || !links) return <NeedsFacts onRerun={rerun} />;
  const statuses = linkStatuses(audit.facts.context.linkStatus);
  const shown = filterLinks(links, filters, search, statuses);
  const offered = linkFilters.filter((id) => statuses.size > 0 || (id !== 'broken' && id !== 'redirect'));
  return (
    <div>
      <div className={layoutStyles.toolbar}>
        <SearchField label={text('searchLinks')} value={search} onChange={setSearch} />
        <FilterChips
          label={text('linkKind')}
          chips={offered.map((id) => ({
            id,
            label: text(`links.${id}`),
            ...(id === 'broken' || id === 'redirect' ? {} : { title: text(`explain.${id}`) }),
            count: links.filter((link) => passesLinkFilter(link, id, statuses)).length,
          }))}
          selected={filters}
          onToggle={(id) => setFilters(toggled(filters, id))}
        />
        {isWide ? null : (
          <ListExport
            report={audit.report}
            about="links"
            onCopy={copy}
            rows={() => linkRows(shown, statuses, audit.report.url)}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className={layoutStyles.quietLine}>{text(links.length === 0 ? 'noLinks' : 'nothingMatches')}</p>
      ) : null}
      {isWide ? (
        <LinkTable report={audit.report} links={shown} statuses={statuses} />
      ) : (
        <VirtualRows
          label={text('tab.links')}
          rows={shown}
          estimatePx={50}
          keyOf={(link) => link.node}
          render={(link) => <LinkRow link={link} pageUrl={audit.report.url} status={statusOf(link, statuses)} />}
        />
      )}
    </div>
  );
}

interface LinkRowProps {
  readonly link: LinkFact;
  readonly pageUrl: string;
  /** Undefined until the link was asked. */
  readonly status: LinkStatusFact | undefined;
}

function LinkRow({ link, pageUrl, status }: LinkRowProps): ReactNode {
  const { text } = useWords();
  const { highlight, copy } = usePanelActions();
  const name = linkName(link);
  const address = link.url ?? link.href ?? '';
  const show = (): void => highlight({ node: link.node });
  return (
    <div className={layoutStyles.itemRow} data-row="">
      <button
        type="button"
        className={layoutStyles.itemText}
        data-row-focus=""
        onClick={show}
        title={text('highlight')}
      >
        <span className={name === '' ? 'clip soft' : 'clip'}>{name === '' ? text('noLinkText') : name}</span>
        <span className="soft clip">
          {address === '' ? text('noAddress') : <FittedAddress address={address} within={pageUrl} />}
        </span>
      </button>
      <span className={`${tagStyles.tags} ${layoutStyles.itemTags}`}>
        {status ? (
          <Tag>
            <LinkStatus status={status} />
          </Tag>
        ) : null}
        <Tag>{text(`linkKind.${isToSubdomain(link, pageUrl) ? 'subdomain' : link.kind}`)}</Tag>
        {isNofollow(link) ? <Tag>{link.rel.join(' ')}</Tag> : null}
        {link.visible ? null : <Tag>{text('hidden')}</Tag>}
      </span>
      <RowActions onHighlight={show} onCopy={() => copy(address)} />
    </div>
  );
}
