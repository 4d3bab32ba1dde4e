import { type ReactNode, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { findActiveTab } from '#extension/platform/browser/tabs.ts';
import { useWords } from '#extension/ui/Language.tsx';

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
    <p className="button-row">
      <button type="button" className="button" disabled={isBusy} onClick={() => void mute(false)}>
        {text('muteHere')}
      </button>
      <button type="button" className="button" disabled={isBusy} onClick={() => void mute(true)}>
        {text('muteEverywhere')}
      </button>
    </p>
  );
}
