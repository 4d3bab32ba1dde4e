/** What a passage is of. `finding`: of an audit; `issue`: of a crawl. */
export const passageKinds = ['help', 'rule', 'keyword', 'note', 'audit', 'finding', 'issue'] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A piece of text that can be found by its words, and opens. Several pieces of one thing share its id. */
export interface Passage {
  /** Of the thing that it is a piece of, as rows of tools have it: `keyword:` and its id. */
  readonly id: string;
  readonly kind: PassageKind;
  /** As in rows of tools; null where there is no place. */
  readonly opens: string | null;
  /** What the thing is called; a word here counts more than one in the text. */
  readonly title: string;
  readonly text: string;
}
