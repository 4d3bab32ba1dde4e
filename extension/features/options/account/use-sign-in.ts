import { useState } from 'react';

import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { AccountFailure } from '#extension/platform/messages/account-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { ConnectAnswer, SignIn } from '#extension/platform/messages/protocol.ts';

import { type Action, type FailureTexts, useAction } from './use-action.ts';

/** A sign-in in its steps. */
export interface SignInFlow {
  readonly action: Action;
  /** Present once a second factor is asked for. */
  readonly ticket: string | undefined;
  open(account: SignIn): Promise<void>;
}

const signInTexts: FailureTexts = {
  unauthenticated: 'account.wrong',
  conflict: 'account.taken',
  two_factor_required: 'account.codeWanted',
};

/** Opens an account of the backend at the address; `onDone` follows once the connection is its. */
export function useSignIn(address: string, onDone: () => Promise<void>): SignInFlow {
  const action = useAction();
  const [ticket, setTicket] = useState<string>();
  return {
    action,
    ticket,
    async open(account) {
      const isOpen = await action.run(
        async () => {
          const answer = await askBackground('connect', { address, account });
          if (!answer.isConnected && answer.ticket !== undefined) {
            setTicket(answer.ticket);
            return ok(false);
          }
          return asResult(answer);
        },
        account.kind === 'two-factor' ? { unauthenticated: 'account.codeWrong' } : signInTexts,
      );
      if (isOpen?.value === true) await onDone();
    },
  };
}

/** What a call for a connection ended with, as every other call says it. */
export function asResult(answer: ConnectAnswer): Result<true, AccountFailure> {
  return answer.isConnected ? ok(true) : err({ reason: answer.reason, refusal: answer.refusal });
}
