import { z } from 'zod';

import { toAppError } from '../../db/to-app-error.ts';
import { describeError } from '../../runtime/log.ts';
import type { RequestContext } from '../context.ts';

/** What was wrong as a sentence for the assistant, which never shows a cause; a fault of ours goes to the log too. */
export function tellFault({ log, requestId }: RequestContext, tool: string, error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  const told = toAppError(error);
  if (told.code === 'internal') log({ level: 'error', event: 'tool', tool, requestId, cause: describeError(error) });
  return told.message;
}
