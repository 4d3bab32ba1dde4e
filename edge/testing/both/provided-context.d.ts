import 'vitest';

declare module 'vitest' {
  /** What the set-up of the tests hands to them. */
  export interface ProvidedContext {
    databaseUrl: string;
    databaseProxy: string;
    /** File of a database with the migrations and nothing else. */
    databaseTemplate: string;
    /** Base address of the fake of a language model's vendor. */
    languageServer: string;
  }
}
