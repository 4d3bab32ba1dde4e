import { useCallback, useEffect, useState } from 'react';

import { callEndpoint } from '#shared/api/call.ts';
import { type DigestSetting, readDigest, saveDigest } from '#shared/api/endpoints/digest.ts';
import type { DigestFrequency } from '#shared/digest/digest-period.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import type { Result } from '#shared/kernel/result.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { askConnected } from '#extension/session/ask-connected.ts';

export interface DigestOfMember {
  /** Undefined until it is known, and without a backend. */
  readonly setting: DigestSetting | undefined;
  readonly failure: string | null;
  /** False where links of the mail may not lead to this browser's dashboard. */
  readonly opensHere: boolean;
  readonly choose: (frequency: DigestFrequency, locale: Locale) => Promise<void>;
}

/** The digest of the member who is signed in, with the time zone of this browser. */
export function useDigest(): DigestOfMember {
  const [setting, setSetting] = useState<DigestSetting>();
  const [failure, setFailure] = useState<string | null>(null);
  const [opensHere, setOpensHere] = useState(true);
  const [origin, setOrigin] = useState<string>();
  const show = useCallback((answer: Result<DigestSetting, string>) => {
    if (answer.ok) setSetting(answer.value);
    setFailure(answer.ok ? null : answer.failure);
  }, []);
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      const access = await loadBackendAccess();
      if (!access) return;
      const answer = await askConnected((options) => callEndpoint(readDigest, {}, options));
      if (isOver) return;
      setOrigin(access.baseUrl);
      show(answer);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [show]);
  const choose = async (frequency: DigestFrequency, locale: Locale): Promise<void> => {
    // First of all: a permission may only be asked for while the user's action lasts.
    if (frequency !== 'off' && origin !== undefined) setOpensHere(await requestOrigins([`${hostOf(origin)}/*`]));
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    show(await askConnected((options) => callEndpoint(saveDigest, { body: { frequency, timeZone, locale } }, options)));
  };
  return { setting, failure, opensHere, choose };
}

/** Match patterns have no port (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns, checked 2026-11). */
function hostOf(origin: string): string {
  const { hostname, protocol } = new URL(origin);
  return `${protocol}//${hostname}`;
}
