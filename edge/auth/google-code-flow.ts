/** What the browser takes along to Google. */
export interface CodeFlowStart {
  readonly state: string;
  readonly codeChallenge: string;
  readonly redirectUri: string;
}

/** What it comes back with, and what proves that we sent it. */
export interface CodeFlowAnswer {
  readonly code: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

/** Where the browser goes to be asked (RFC 6749 §4.1.1, RFC 7636 §4.3). `asked` says for what, and how. */
export function codeFlowUrl(
  address: string,
  { codeChallenge, redirectUri, state }: CodeFlowStart,
  asked: Readonly<Record<'client_id' | 'scope', string>> & Readonly<Record<string, string>>,
): string {
  const url = new URL(address);
  url.search = new URLSearchParams({
    response_type: 'code',
    redirect_uri: redirectUri,
    ...asked,
    state,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
}

/** What is given for tokens, beside the client's own name and secret (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export function codeFlowForm({ code, codeVerifier, redirectUri }: CodeFlowAnswer): Readonly<Record<string, string>> {
  return { grant_type: 'authorization_code', code, code_verifier: codeVerifier, redirect_uri: redirectUri };
}
