import type { ReactNode } from 'react';

import type { LanguagePart } from './load-language.ts';
import { mountSurface } from './mount-surface.tsx';
import { UnreadableStore } from './UnreadableStore.tsx';

/** Mounts a page once what it shows of the store was read; where that fails it says so, and what to do. */
export async function mountStored<Stored>(
  load: () => Promise<Stored>,
  show: (stored: Stored) => ReactNode,
  parts: readonly LanguagePart[] = [],
): Promise<void> {
  const content = await load().then(show, (cause: unknown) => <UnreadableStore reason={String(cause)} />);
  await mountSurface(content, parts);
}
