import { StartError } from './start-failure.ts';

/** The number in `--port`; 0 takes a free one. Throws a StartError for anything else. */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new StartError({ kind: 'port-invalid', message: `--port takes a number from 0 to 65535, not "${text}".` });
}
