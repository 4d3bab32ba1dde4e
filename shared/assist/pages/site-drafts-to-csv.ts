import { writeCsv } from '#shared/kernel/csv.ts';

import type { JudgedDraft } from '../draft-fixes.ts';
import { chooseSiteDrafts, type SiteTexts } from './choose-site-drafts.ts';
import type { PageDrafts } from './draft-served-page.ts';

const head = ['url', 'rule', 'place', 'before', 'draft', 'html', 'sources', 'still_fails', 'no_draft_because'] as const;

/** Drafts as a table to import: a row for each place of a finding with its best draft, and for each page that was not read. */
export function siteDraftsToCsv(pages: readonly PageDrafts[], site: SiteTexts): string {
  const drafted = chooseSiteDrafts(pages, site).map(({ before, draft, place, reason, rule, url }) => [
    url,
    rule,
    place?.url ?? place?.value ?? null,
    before,
    ...draftCells(draft),
    reason ?? null,
  ]);
  const unread = pages.flatMap((page) =>
    page.unread === undefined ? [] : [[page.url, ...Array<null>(7).fill(null), page.unread]],
  );
  return writeCsv([head, ...drafted, ...unread]);
}

function draftCells(draft: JudgedDraft | undefined): readonly (string | null)[] {
  if (!draft) return [null, null, null, null];
  const text = 'text' in draft.edit && draft.edit.kind !== 'json-ld' ? draft.edit.text : null;
  return [text, draft.html, draft.sources.join(' '), draft.stillFails.join(' ')];
}
