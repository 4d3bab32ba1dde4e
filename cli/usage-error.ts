/** Something the user can fix: a wrong option, a file that isn't there. Its message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
