/** Why the local backend could not start; each has one sentence for the user in `message`. */
export interface StartFailure {
  readonly kind:
    | 'port-invalid'
    | 'port-in-use'
    | 'data-folder-in-use'
    | 'disk-full'
    | 'data-folder-unusable'
    | 'database-failed'
    | 'migration-failed'
    | 'engines-invalid'
    | 'worker-failed';
  readonly message: string;
}

/** What `startBackend` rejects with. Everything else that it throws is a bug. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly failure: StartFailure;

  constructor(failure: StartFailure, cause?: unknown) {
    super(failure.message, cause === undefined ? {} : { cause });
    this.failure = failure;
  }
}

/** The system's error code (`EADDRINUSE`) of an error or one of its causes. */
export function systemCodeOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^E[A-Z]+$/.test(cause.code)) return cause.code;
  }
  return undefined;
}

/** Names a full disk and a folder that can't be written; undefined for anything else. */
export function diskFailure(error: unknown, folder: string): StartFailure | undefined {
  const code = systemCodeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return { kind: 'disk-full', message: `The disk that holds ${folder} is full. Free some space and start again.` };
  }
  if (code === undefined || !unusableCodes.has(code)) return undefined;
  return {
    kind: 'data-folder-unusable',
    message: `The folder ${folder} can't be written. Check who owns it, or choose another with --data.`,
  };
}

const unusableCodes: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);
