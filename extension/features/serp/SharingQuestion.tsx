import { type ReactNode, useEffect, useState } from 'react';

import { loadConnection } from '#extension/platform/storage/connection.ts';
import { changeSerpSettings, loadSerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { useWords } from '#extension/ui/Language.tsx';

/** Asked once, here and never over the page: whether results pages may go to the connected backend. */
export function SharingQuestion(): ReactNode {
  const { text } = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void Promise.all([loadConnection(), loadSerpSettings()]).then(([connection, { sharing }]) =>
      setOpen(connection !== undefined && sharing === 'unasked'),
    );
  }, []);
  if (!isOpen) return null;
  const answer = (sharing: 'yes' | 'no'): void => {
    setOpen(false);
    void changeSerpSettings({ sharing });
  };
  return (
    <div className="notice-bar">
      <p>{`${text('serp.share')}? ${text('serp.shareExplained')}`}</p>
      <button type="button" className="button" onClick={() => answer('yes')}>
        {text('serp.shareYes')}
      </button>
      <button type="button" className="button" onClick={() => answer('no')}>
        {text('serp.shareNo')}
      </button>
    </div>
  );
}
