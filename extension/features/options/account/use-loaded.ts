import { useCallback, useEffect, useState } from 'react';

import type { Result } from '#shared/kernel/result.ts';
import type { AccountFailure } from '#extension/platform/messages/account-messages.ts';

/** What was read from the backend. The last value stays while it is read again. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly failure: AccountFailure | undefined;
  readonly reload: () => Promise<void>;
}

/** Reads once, and again when asked. `read` must stay the same function. */
export function useLoaded<T>(read: () => Promise<Result<T, AccountFailure>>): Loaded<T> {
  const [state, setState] = useState<Pick<Loaded<T>, 'value' | 'failure'>>({ value: undefined, failure: undefined });
  const reload = useCallback(async (): Promise<void> => {
    const result = await read();
    setState((before) =>
      result.ok ? { value: result.value, failure: undefined } : { value: before.value, failure: result.failure },
    );
  }, [read]);
  useEffect(() => {
    const reading = { isWanted: true };
    void read().then((result) => {
      if (!reading.isWanted) return;
      setState(result.ok ? { value: result.value, failure: undefined } : { value: undefined, failure: result.failure });
    });
    return () => {
      reading.isWanted = false;
    };
  }, [read]);
  return { ...state, reload };
}
