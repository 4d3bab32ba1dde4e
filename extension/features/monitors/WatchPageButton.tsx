import type { ReactNode } from 'react';

import { openNewMonitor } from '#extension/platform/browser/open-monitors.ts';
import { IconButton } from '#extension/ui/IconButton.tsx';

import { useMonitorWords } from './use-monitor-words.ts';

/** Opens the form of a monitor of the page in front. */
export function WatchPageButton({ url }: { readonly url: string }): ReactNode {
  const say = useMonitorWords();
  if (!/^https?:/.test(url)) return null;
  return (
    <IconButton aria-label={say('thisPage')} title={say('thisPage')} onClick={() => openNewMonitor(url)}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8ZM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z" />
      </svg>
    </IconButton>
  );
}
