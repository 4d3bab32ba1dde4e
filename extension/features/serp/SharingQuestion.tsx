import { type ReactNode, useEffect, useState } from 'react';

import { loadConnection } from '#extension/platform/storage/connection.ts';
import { changeSerpSettings, loadSerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

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
    <div className={layoutStyles.noticeBar}>
      <p>{`${text('serp.share')}? ${text('serp.shareExplained')}`}</p>
      <Button onClick={() => answer('yes')}>{text('serp.shareYes')}</Button>
      <Button onClick={() => answer('no')}>{text('serp.shareNo')}</Button>
    </div>
  );
}
