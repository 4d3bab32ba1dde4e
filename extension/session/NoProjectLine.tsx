import { type ReactNode, useEffect } from 'react';

import { openOptions } from '#extension/platform/browser/open-options.ts';
import type { NoProject } from '#extension/platform/messages/no-project.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

interface NoProjectLineProps {
  readonly missing: NoProject;
  /** What a backend would do, where none is connected. */
  readonly local: MessageKey;
  /** Called every few seconds until the backend has the site. */
  readonly onLook: () => void;
}

const lookMs = 3_000;

/** Why a backend tells nothing of a site: who has connected one is not asked to connect one. */
export function NoProjectLine({ local, missing, onLook }: NoProjectLineProps): ReactNode {
  const { text } = useWords();
  useEffect(() => {
    if (missing !== 'unsynced') return undefined;
    const timer = setInterval(onLook, lookMs);
    return () => clearInterval(timer);
  }, [missing, onLook]);
  if (missing === 'unsynced') return <p className="soft">{text('backend.unsynced')}</p>;
  return (
    <p className="soft">
      {text(local)} <LinkButton onClick={() => openOptions('backend')}>{text('openOptions')}</LinkButton>
    </p>
  );
}
