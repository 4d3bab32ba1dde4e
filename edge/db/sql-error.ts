export interface SqlError {
  /** SQLSTATE (Postgres manual, appendix A). */
  readonly state: string;
  readonly constraint: string | undefined;
}

export const uniqueViolation = '23505';
export const foreignKeyViolation = '23503';
/** U+0000 in text, and a half of a surrogate pair in JSON: no column can hold them. */
export const unstorableText: ReadonlySet<string> = new Set(['22021', '22P02', '22P05']);
/** A number beyond its column, and a date that the calendar of Postgres has not (the year 0). */
export const outOfRange: ReadonlySet<string> = new Set(['22003', '22007', '22008']);

/** The refusal by Postgres inside an error or its causes; undefined where there is none. */
export function findSqlError(error: unknown): SqlError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const state: unknown = Reflect.get(cause, 'code');
    if (typeof state !== 'string' || !/^[0-9A-Z]{5}$/.test(state)) continue;
    const constraint: unknown = Reflect.get(cause, 'constraint');
    return { state, constraint: typeof constraint === 'string' ? constraint : undefined };
  }
  return undefined;
}

/** True where the same request can succeed a moment later: a serialisation failure, a deadlock, a server going away, a full disk. */
export function isPassing(error: SqlError): boolean {
  return error.state === '40001' || error.state === '40P01' || /^(08|53|57|58)/.test(error.state);
}
