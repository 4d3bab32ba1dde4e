export interface SqlError {
  /** SQLSTATE (Postgres manual, appendix A). */
  readonly state: string;
  readonly constraint: string | undefined;
}

export const uniqueViolation = '23505';
export const foreignKeyViolation = '23503';

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

/** True where the same request can succeed a moment later: a serialisation failure, a deadlock, a server going away. */
export function isPassing(error: SqlError): boolean {
  return error.state === '40001' || error.state === '40P01' || /^(08|53|57)/.test(error.state);
}
