import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

/** Closes lasting tokens of others, so that the database alone opens no account of anybody. */
export interface TokenSeal {
  close(token: string): Promise<string>;
  open(sealed: string): Promise<string>;
}

export function createTokenSeal(secret: string): TokenSeal {
  return {
    close: (token) => symmetricEncrypt({ key: secret, data: token }),
    open: (sealed) => symmetricDecrypt({ key: secret, data: sealed }),
  };
}
