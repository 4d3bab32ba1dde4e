/** One line about one request or job. Never holds tokens, bodies or query strings. */
export interface LogLine {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly [field: string]: unknown;
}

export type Log = (line: LogLine) => void;

/** One JSON object a line, which is what the platform's log store parses. */
export const logToConsole: Log = (line) => {
  // oxlint-disable-next-line no-console -- the Workers runtime takes its log from the console
  console.log(JSON.stringify(line));
};

export const logErrorsToConsole: Log = (line) => {
  if (line.level === 'error') logToConsole(line);
};

/** An error and its causes as one line of text. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  for (let cause: unknown = error; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined) {
    parts.push(cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 300)}` : 'a value that is no Error');
    if (parts.length === 5) break;
  }
  return parts.join(' <- ');
}
