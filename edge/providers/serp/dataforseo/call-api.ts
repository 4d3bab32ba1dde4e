export interface DataForSeoOptions {
  readonly login: string;
  /** The API's password, not the account's. */
  readonly password: string;
  readonly baseUrl?: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly text: string;
}

const defaultBaseUrl = 'https://api.dataforseo.com';
const timeoutMs = 60_000;
const maxAnswerLength = 20_000_000;

/** The answer of one address, or a sentence on why there is none. A body makes it a POST. */
export async function callApi(
  { baseUrl = defaultBaseUrl, fetch, login, password }: DataForSeoOptions,
  path: string,
  body?: readonly object[],
): Promise<ApiAnswer | string> {
  const authorization = `Basic ${btoa(`${login}:${password}`)}`;
  const sent =
    body === undefined
      ? { method: 'GET', headers: { authorization } }
      : { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const response = await fetch(baseUrl + path, { ...sent, signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    if (text.length > maxAnswerLength) return 'The provider sent far more than a results page.';
    return { status: response.status, text };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? `The provider did not answer within ${timeoutMs / 1_000} seconds.`
      : 'The provider cannot be reached.';
  }
}
