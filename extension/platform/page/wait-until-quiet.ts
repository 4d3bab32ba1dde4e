const quietMs = 500;
const longestMs = 3_000;

/** Resolves once nothing was added, removed or retyped in the document for half a second; after three at the latest. */
export function waitUntilQuiet(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      resolve();
    };
    const longest = setTimeout(end, longestMs);
    let quiet = setTimeout(end, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, quietMs);
    });
    observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  });
}
