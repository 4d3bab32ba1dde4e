import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

/** Closes secrets that have to be read again, so that the database alone is of no use to anybody. */
export interface TokenSeal {
  close(secret: string): Promise<string>;
  open(sealed: string): Promise<string>;
}

export function createTokenSeal(secret: string): TokenSeal {
  return {
    close: (token) => symmetricEncrypt({ key: secret, data: token }),
    open: (sealed) => symmetricDecrypt({ key: secret, data: sealed }),
  };
}
