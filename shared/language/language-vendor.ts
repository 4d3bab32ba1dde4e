/** Who answers for a language model. */
export interface LanguageVendor {
  /** A name of its own, which no language translates; empty for an address of the user's. */
  readonly name: string;
  /** Up to and with the version, without a slash at the end. */
  readonly baseUrl: string;
  /** Which of OpenAI's protocols it is asked in. */
  readonly dialect: 'responses' | 'chat';
  /** What it calls the limit of an answer in Chat Completions; older servers know the older name alone. */
  readonly limitName: 'max_tokens' | 'max_completion_tokens';
  /** A server on the user's machine: asks for no key and costs nothing by the token. */
  readonly isOwnMachine: boolean;
}
