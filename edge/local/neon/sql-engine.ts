import type { Result } from '#shared/kernel/result.ts';

/** One statement with its parameters in Postgres text form; null is SQL's null. */
export interface Statement {
  readonly text: string;
  readonly params: readonly (string | null)[];
}

export interface ResultField {
  readonly name: string;
  readonly dataTypeID: number;
  readonly tableID: number;
  readonly columnID: number;
  readonly dataTypeSize: number;
  readonly dataTypeModifier: number;
  readonly format: 'text';
}

/** What one statement gave: every value as Postgres writes it. */
export interface StatementResult {
  readonly fields: readonly ResultField[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** First word of the command tag: `SELECT`, `INSERT`, `CREATE`. */
  readonly command: string;
  /** Null where the command counts nothing. */
  readonly rowCount: number | null;
}

/** A refusal by Postgres, with the fields of its ErrorResponse (Postgres manual, "Error and Notice Message Fields"). */
export interface SqlFailure {
  readonly message: string;
  /** SQLSTATE. */
  readonly code: string;
  readonly severity?: string | undefined;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  readonly position?: string | undefined;
  readonly internalPosition?: string | undefined;
  readonly internalQuery?: string | undefined;
  readonly where?: string | undefined;
  readonly schema?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly dataType?: string | undefined;
  readonly constraint?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: string | undefined;
  readonly routine?: string | undefined;
}

/** The other end of a WebSocket that speaks the Postgres wire protocol. */
export interface WireClient {
  send(bytes: Uint8Array): void;
  close(): void;
}

export interface WireSession {
  /** Bytes from the client, in order, cut anywhere. */
  receive(bytes: Uint8Array): void;
  /** The client is gone: an open transaction is rolled back. */
  end(): void;
}

/** A Postgres behind the stand-in. */
export interface SqlEngine {
  /** What clients put into `DATABASE_URL`, given where the stand-in listens. */
  connectionString(host: string, port: number): string;
  runOne(statement: Statement): Promise<Result<StatementResult, SqlFailure>>;
  /** Runs all in one transaction that starts with `begin`, and rolls back at the first failure. */
  runBatch(begin: string, statements: readonly Statement[]): Promise<Result<readonly StatementResult[], SqlFailure>>;
  openSession(client: WireClient): WireSession;
  close(): Promise<void>;
}

/** The SQLSTATE fields of an error thrown by a driver; undefined where it is no refusal by Postgres. */
export function sqlFailureOf(error: unknown): SqlFailure | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (!('severity' in error)) return undefined;
  const fields = Object.fromEntries(failureFields.map((name) => [name, textField(error, name)]));
  return { ...fields, message: error.message, code: error.code };
}

const failureFields = [
  'severity',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const;

function textField(error: Error, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
