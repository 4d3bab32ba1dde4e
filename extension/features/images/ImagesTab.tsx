import { type ReactNode, useState } from 'react';

import type { ImageFact } from '#shared/audit/facts/body-facts.ts';
import { type AltState, altState, isImgElement } from '#shared/audit/reading/image-alt.ts';
import { imageRows } from '#extension/report-view/list-rows.ts';
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

import { imageName } from './image-name.ts';
import { ImageTable } from './ImageTable.tsx';
import tagStyles from '#extension/ui/Tag.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

/** Image buttons, map areas, objects and drawn graphics stand behind the images that people count. */
type Group = AltState | 'other';
const groups: readonly Group[] = ['missing', 'empty', 'written', 'other'];

/** Every image with its text alternative, size and loading. */
export function ImagesTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { copy, rerun } = usePanelActions();
  const [states, setStates] = useState<ReadonlySet<Group>>(new Set());
  const [search, setSearch] = useState('');
  const isWide = useWide();
  const images = audit.facts?.document.images;
  if (!images) return <NeedsFacts onRerun={rerun} />;
  const wanted = search.trim().toLowerCase();
  const shown = images.filter(
    (image) =>
      (states.size === 0 || states.has(groupOf(image))) &&
      `${image.alt ?? ''} ${image.url ?? image.src ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <div>
      <div className={layoutStyles.toolbar}>
        <SearchField label={text('searchImages')} value={search} onChange={setSearch} />
        <FilterChips
          label={text('altText')}
          chips={groups.map((id) => ({
            id,
            label: text(`alt.${id}`),
            ...(id === 'missing' ? { title: text('explain.withoutAlt') } : {}),
            count: images.filter((image) => groupOf(image) === id).length,
          }))}
          selected={states}
          onToggle={(id) => setStates(toggled(states, id))}
        />
        {isWide ? null : (
          <ListExport report={audit.report} about="images" onCopy={copy} rows={() => imageRows(shown)} />
        )}
      </div>
      {shown.length === 0 ? (
        <p className={layoutStyles.quietLine}>{text(images.length === 0 ? 'noImages' : 'nothingMatches')}</p>
      ) : null}
      {isWide ? (
        <ImageTable report={audit.report} images={shown} />
      ) : (
        <VirtualRows
          label={text('tab.images')}
          rows={shown}
          estimatePx={50}
          keyOf={(image) => image.node}
          render={(image) => <ImageRow image={image} pageUrl={audit.report.url} />}
        />
      )}
    </div>
  );
}

function ImageRow({ image, pageUrl }: { readonly image: ImageFact; readonly pageUrl: string }): ReactNode {
  const { text } = useWords();
  const { highlight, copy } = usePanelActions();
  const isImg = isImgElement(image);
  const name = imageName(image);
  const address = image.url ?? image.src ?? '';
  const show = (): void => highlight({ node: image.node });
  return (
    <div className={layoutStyles.itemRow} data-row="">
      <button
        type="button"
        className={layoutStyles.itemText}
        data-row-focus=""
        onClick={show}
        title={text('highlight')}
      >
        <span className={name === '' ? 'clip soft' : 'clip'}>
          {name === '' ? text(altState(image) === 'empty' ? 'alt.empty' : 'alt.missing') : name}
        </span>
        <span className="soft clip">
          {address === '' ? text('noAddress') : <FittedAddress address={address} within={pageUrl} />}
        </span>
      </button>
      <span className={`${tagStyles.tags} ${layoutStyles.itemTags}`}>
        {isImg ? null : <Tag>{image.tag}</Tag>}
        {isImg && image.alt === null && image.accessibleName !== null ? (
          <Tag title={image.accessibleName}>{text('alt.otherName')}</Tag>
        ) : null}
        <SizeTag image={image} />
        {image.loading === 'lazy' ? <Tag>lazy</Tag> : null}
      </span>
      <RowActions onHighlight={show} onCopy={() => copy(address)} />
    </div>
  );
}

function SizeTag({ image }: { readonly image: ImageFact }): ReactNode {
  const { number } = useWords();
  const size = image.layout;
  if (!size || size.naturalWidthPx === 0) return null;
  return <Tag className="number">{`${number(size.naturalWidthPx)} × ${number(size.naturalHeightPx)}`}</Tag>;
}

function groupOf(image: ImageFact): Group {
  return isImgElement(image) ? altState(image) : 'other';
}
