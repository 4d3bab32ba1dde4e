/** Rules whose findings are worth knowing and need no action: their test holds the list to what their fix says. */
export const rulesThatAskNothing: ReadonlySet<string> = new Set([
  'content/text-html-ratio',
  'heading/h1-multiple',
  'link/external-without-nofollow',
  'link/non-ascii-target',
  'link/unsafe-target-blank',
  'meta/geo-tags',
  'title/equals-h1',
  'url/file-extension',
  'url/non-ascii',
  'url/stop-words',
  'url/too-deep',
]);
