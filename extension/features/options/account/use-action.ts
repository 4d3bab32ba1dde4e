import { useState } from 'react';

import type { AppErrorCode } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { AccountFailure } from '#extension/platform/messages/account-messages.ts';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

/** Text in place of the usual one where the backend says no with this code. */
export type FailureTexts = { readonly [Code in AppErrorCode]?: MessageKey };

/** Something that the user starts and that can fail. */
export interface Action {
  readonly isBusy: boolean;
  /** What went wrong the last time, in words. */
  readonly failure: string | undefined;
  /** Gives the value where all went well. */
  run<T>(work: () => Promise<Result<T, AccountFailure>>, texts?: FailureTexts): Promise<{ value: T } | undefined>;
}

const usualTexts: FailureTexts = {
  rate_limited: 'account.tooOften',
  unauthenticated: 'account.ended',
  forbidden: 'account.forbidden',
  invalid_request: 'account.invalid',
  not_found: 'account.codeUsed',
  unavailable: 'account.unavailable',
};

export function useAction(): Action {
  const { text } = useWords();
  const [state, setState] = useState<Pick<Action, 'isBusy' | 'failure'>>({ isBusy: false, failure: undefined });
  return {
    ...state,
    async run(work, texts = {}) {
      setState({ isBusy: true, failure: undefined });
      const result = await work();
      if (result.ok) {
        setState({ isBusy: false, failure: undefined });
        return { value: result.value };
      }
      const { reason, refusal } = result.failure;
      const key = (refusal === null ? undefined : (texts[refusal] ?? usualTexts[refusal])) ?? 'account.failed';
      setState({ isBusy: false, failure: text(key, { reason }) });
      return undefined;
    },
  };
}
