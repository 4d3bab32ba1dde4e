import { type ReactNode, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { findActiveTab } from '#extension/platform/browser/tabs.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import buttonStyles from '#extension/ui/Button.module.css';

/** Silences a rule: on this site, or everywhere. The options list what is silent. */
export function MuteRule({ rule }: { readonly rule: string }): ReactNode {
  const { text } = useWords();
  const [isBusy, setBusy] = useState(false);
  const mute = async (isEverywhere: boolean): Promise<void> => {
    setBusy(true);
    const tab = await findActiveTab();
    if (tab) await askBackground('muteRule', { tabId: tab.id, rule, isEverywhere });
    setBusy(false);
  };
  return (
    <p className={buttonStyles.buttonRow}>
      <Button disabled={isBusy} onClick={() => void mute(false)}>
        {text('muteHere')}
      </Button>
      <Button disabled={isBusy} onClick={() => void mute(true)}>
        {text('muteEverywhere')}
      </Button>
    </p>
  );
}
