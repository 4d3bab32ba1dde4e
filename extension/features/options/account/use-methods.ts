import { useEffect, useState } from 'react';

import type { AccountMethods } from '#shared/api/endpoints/account-methods.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

/** Which ways to reach people the backend at the address has; undefined until it answers. */
export function useMethods(address: string): AccountMethods | undefined {
  const [methods, setMethods] = useState<AccountMethods>();
  useEffect(() => {
    const asking = { isWanted: true };
    void askBackground('readMethods', { address }).then((answer) => {
      if (asking.isWanted && answer.ok) setMethods(answer.value);
    });
    return () => {
      asking.isWanted = false;
    };
  }, [address]);
  return methods;
}
