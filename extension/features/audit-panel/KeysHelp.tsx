import { type ReactNode, useEffect, useRef } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Facts } from '#extension/ui/Facts.tsx';
import { Dialog } from '#extension/ui/Dialog.tsx';

const keys: readonly { readonly key: string; readonly label: MessageKey }[] = [
  { key: '/', label: 'keys.search' },
  { key: 'j k', label: 'keys.move' },
  { key: 'Enter', label: 'keys.open' },
  { key: 'h', label: 'keys.highlight' },
  { key: 'c', label: 'keys.copy' },
  { key: 'e', label: 'keys.export' },
  { key: '?', label: 'keys.help' },
  { key: 'Esc', label: 'keys.back' },
];

/** What the keyboard can do. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <Dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{text('keys')}</h2>
      <Facts>
        {keys.map(({ key, label }) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{text(label)}</dd>
          </div>
        ))}
      </Facts>
      <Button onClick={() => dialog.current?.close()}>{text('close')}</Button>
    </Dialog>
  );
}
