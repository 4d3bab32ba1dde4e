import { type ReactNode, useEffect, useState } from 'react';

/**
 * What comes a moment after the rest, as soon as it is there. A Suspense boundary would hold it back for up to 300 ms
 * after the first paint (https://github.com/facebook/react/blob/main/packages/react-reconciler/src/ReactFiberWorkLoop.js,
 * FALLBACK_THROTTLE_MS, read 2026-11).
 */
export function WhenLoaded({ content }: { readonly content: Promise<ReactNode> }): ReactNode {
  const [loaded, setLoaded] = useState<ReactNode>(null);
  useEffect(() => {
    let isWanted = true;
    void content.then((found) => {
      if (isWanted) setLoaded(found);
    });
    return () => {
      isWanted = false;
    };
  }, [content]);
  return loaded;
}
