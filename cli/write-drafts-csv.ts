import type { FactEdit } from '#shared/assist/fact-edit.ts';
import type { FixDrafts, JudgedDraft } from '#shared/assist/draft-fixes.ts';
import { writeCsv } from '#shared/kernel/csv.ts';

export interface PageDrafts {
  readonly url: string;
  readonly fixes: readonly FixDrafts[];
}

const head = ['url', 'rule', 'place', 'before', 'draft', 'html', 'sources', 'still_fails', 'no_draft_because'] as const;

/**
 * Drafts as a table to import: a row for each place of a finding, with its best draft. A title or description that
 * another page has, or got here, is passed over for the next best: `taken` holds those of the site, and grows.
 */
export function writeDraftsCsv(pages: readonly PageDrafts[], taken: Set<string>): string {
  const rows = pages.flatMap(({ fixes, url }) =>
    fixes.flatMap(({ rule, targets }) =>
      targets.map(({ before, drafts, place, reason }) => {
        const draft = drafts.find(({ edit }) => !taken.has(pageText(edit) ?? ''));
        const text = draft && pageText(draft.edit);
        if (text !== undefined) taken.add(text);
        const because = draft ? null : (reason ?? 'taken-elsewhere');
        return [url, rule, place?.url ?? place?.value ?? null, before, ...draftCells(draft), because];
      }),
    ),
  );
  return writeCsv([head, ...rows]);
}

function draftCells(draft: JudgedDraft | undefined): readonly (string | null)[] {
  if (!draft) return [null, null, null, null];
  const text = 'text' in draft.edit && draft.edit.kind !== 'json-ld' ? draft.edit.text : null;
  return [text, draft.html, draft.sources.join(' '), draft.stillFails.join(' ')];
}

/** What no two pages should share, in lower case. */
function pageText(edit: FactEdit): string | undefined {
  return edit.kind === 'title' || edit.kind === 'description' ? edit.text.toLowerCase() : undefined;
}
