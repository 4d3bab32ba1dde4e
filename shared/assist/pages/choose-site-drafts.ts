import type { FindingPlace } from '#shared/audit/rule.ts';

import type { JudgedDraft } from '../draft-fixes.ts';
import type { FactEdit } from '../fact-edit.ts';
import type { PageDrafts } from './draft-served-page.ts';

/** One place of a finding, with the draft that is best on this site. */
export interface SiteDraft {
  readonly url: string;
  readonly rule: string;
  readonly place: FindingPlace | undefined;
  /** What stands there now; null where there is nothing. */
  readonly before: string | null;
  readonly draft: JudgedDraft | undefined;
  /** Why there is none. `taken-elsewhere`: every draft is the title or description of another page. */
  readonly reason: 'no-source' | 'none-passes' | 'taken-elsewhere' | undefined;
}

/** What a crawl knows of the texts of its pages. */
export type SiteTexts = Iterable<{ readonly title?: string | undefined; readonly description?: string | undefined }>;

/**
 * The best draft for each place. A title or description that another page of the site has, or got here, is passed over for
 * the next best.
 */
export function chooseSiteDrafts(pages: readonly PageDrafts[], site: SiteTexts): readonly SiteDraft[] {
  const taken = new Set<string>();
  for (const { description, title } of site)
    for (const text of [title, description]) if (text) taken.add(text.toLowerCase());
  return pages.flatMap(({ fixes, url }) =>
    fixes.flatMap(({ rule, targets }) =>
      targets.map(({ before, drafts, place, reason }): SiteDraft => {
        const draft = drafts.find(({ edit }) => !taken.has(pageText(edit) ?? ''));
        const text = draft && pageText(draft.edit);
        if (text !== undefined) taken.add(text);
        return { url, rule, place, before, draft, reason: draft ? undefined : (reason ?? 'taken-elsewhere') };
      }),
    ),
  );
}

/** What no two pages should share, in lower case. */
function pageText(edit: FactEdit): string | undefined {
  return edit.kind === 'title' || edit.kind === 'description' ? edit.text.toLowerCase() : undefined;
}
