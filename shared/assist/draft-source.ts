/** Where the words of a draft come from, so that a reader can check them. */
export const draftSources = [
  'title',
  'h1',
  'heading',
  'description',
  'site-name',
  'sentences',
  'open-graph',
  'structured-data',
  'address',
  'file-name',
  'other-link',
  'link-target',
  'keyword',
  'language',
  'image',
  'before',
  'canonical',
  'dates',
  'author',
  'model',
] as const;
export type DraftSource = (typeof draftSources)[number];
