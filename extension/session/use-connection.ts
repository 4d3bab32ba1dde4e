import { useCallback, useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { type Connection, loadConnection } from '#extension/platform/storage/connection.ts';
import { changeSettings } from '#extension/platform/storage/settings.ts';

export interface BackendConnection {
  /** Undefined where there is none, or it is not read yet. */
  readonly connection: Connection | undefined;
  readonly isBusy: boolean;
  /** Why the last try to connect failed. */
  readonly failure: string | undefined;
  /** Connects to the backend at the address, which is kept whatever comes of it. */
  readonly connect: (address: string) => Promise<void>;
  /** Reads again what is stored, after something else changed it. */
  readonly reload: () => Promise<void>;
}

/** The connection to a backend as it is stored, and what makes one. `initial`: what a surface read of it before. */
export function useConnection(initial?: Connection): BackendConnection {
  const [connection, setConnection] = useState(initial);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const show = useCallback(async (reason: string | undefined): Promise<void> => {
    setBusy(false);
    setFailure(reason);
    setConnection(await loadConnection());
  }, []);
  useEffect(() => {
    void loadConnection().then(setConnection);
  }, []);
  const connect = async (address: string): Promise<void> => {
    setBusy(true);
    await changeSettings({ backendAddress: address });
    const answer = await askBackground('connect', { address });
    await show(answer.isConnected ? undefined : answer.reason);
  };
  return { connection, isBusy, failure, connect, reload: () => show(undefined) };
}
