import { z } from 'zod';

import { appErrors, type AppErrorCode } from '#shared/kernel/app-error.ts';

const codes = Object.keys(appErrors).filter(isAppErrorCode);

/** One field that was refused: where it is (`body.report.url`) and why. */
export const invalidField = z.object({ path: z.string(), message: z.string() });

/** The body of every answer with a status of 400 and above. */
export const errorEnvelope = z
  .object({
    error: z.object({
      code: z.enum(codes),
      /** What happened and what to do, in English. */
      message: z.string(),
      /** Also in the header `x-request-id`; quote it in a report. */
      requestId: z.string(),
      /** For `invalid_request` a list of `{ path, message }`. */
      details: z.unknown().optional(),
    }),
  })
  .meta({ id: 'ErrorEnvelope' });

export type ErrorEnvelope = z.infer<typeof errorEnvelope>;
export type InvalidField = z.infer<typeof invalidField>;

/** Errors that any address can answer with. */
export const commonErrors: readonly AppErrorCode[] = [
  'invalid_request',
  'forbidden',
  'rate_limited',
  'internal',
  'unavailable',
];

function isAppErrorCode(code: string): code is AppErrorCode {
  return code in appErrors;
}
