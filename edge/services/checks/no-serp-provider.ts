import { AppError } from '#shared/kernel/app-error.ts';
import { serpProviders } from '#shared/keywords/serp-providers.ts';

/** What users are told where no checks can be bought. */
export function noSerpProvider(): AppError {
  const names = Object.values(serpProviders).join(' or ');
  return new AppError('unavailable', {
    message: `No rank-check provider is connected. Its operator can add an account of ${names}.`,
  });
}
