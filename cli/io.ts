import type { Readable } from 'node:stream';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface CliIo {
  readonly input: Readable;
  /** Results only: JSON, reports. */
  readonly print: (text: string) => void;
  /** Messages for a person, line breaks included. */
  readonly tell: (text: string) => void;
}
