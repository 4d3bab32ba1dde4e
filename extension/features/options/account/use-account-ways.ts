import type { Result } from '#shared/kernel/result.ts';
import type { AccountFailure } from '#extension/platform/messages/account-messages.ts';

import { type Action, useAction } from './use-action.ts';
import { useMethods } from './use-methods.ts';

/** What a backend offers beside address and password. */
export interface AccountWays {
  readonly action: Action;
  readonly hasMail: boolean;
  /** A workspace is kept by the code of a mail alone, with a password or without. */
  readonly claimsByMail: boolean;
  readonly hasGoogle: boolean;
  /** True once the mail is on its way. */
  mail(email: string): Promise<boolean>;
  /** True once the page of Google is open. */
  google(): Promise<boolean>;
}

interface AccountCallers {
  readonly mail: (email: string) => Promise<Result<unknown, AccountFailure>>;
  /** Gives the address to open. */
  readonly google: () => Promise<Result<string, AccountFailure>>;
}

/** Asks the backend at the address what it has. */
export function useAccountWays(address: string, callers: AccountCallers): AccountWays {
  const action = useAction();
  const methods = useMethods(address);
  return {
    action,
    hasMail: methods?.mail === true,
    claimsByMail: methods?.claimsByMail === true,
    hasGoogle: methods?.google === true,
    mail: async (email) => (await action.run(() => callers.mail(email))) !== undefined,
    async google() {
      const opened = await action.run(callers.google);
      if (opened) window.open(opened.value, '_blank', 'noopener');
      return opened !== undefined;
    },
  };
}
