import { collectServedPage, type ServedPage } from '#shared/audit/served-page/audit-served-page.ts';

import { draftFixesOf, type FixDrafts } from '../draft-fixes.ts';
import { judgePage } from '../judge-draft.ts';

/** Drafts for one page of a site. */
export interface PageDrafts {
  readonly url: string;
  readonly fixes: readonly FixDrafts[];
  /** Why the page could not be read; absent where it was. */
  readonly unread?: string;
}

export interface DraftWish {
  /** Of one finding; undefined for all that a text or a tag fixes. */
  readonly rule?: string | undefined;
  readonly keyword?: string | undefined;
}

/** Reads a page as served and drafts for its findings. */
export function draftServedPage(page: ServedPage, { keyword, rule }: DraftWish): PageDrafts {
  const { facts } = collectServedPage(page);
  const judged = judgePage(facts, { keyword });
  const rules = rule === undefined ? [...judged.results.keys()] : [rule];
  return { url: facts.url, fixes: rules.flatMap((each) => draftFixesOf(judged, each) ?? []) };
}
