import type { Rule } from '#shared/audit/rule.ts';
import { rule as caseVariant } from './http/case-variant.ts';
import { rule as clientError } from './http/client-error.ts';
import { rule as contentDespiteError } from './http/content-despite-error.ts';
import { rule as contentType } from './http/content-type.ts';
import { rule as hostVariant } from './http/host-variant.ts';
import { rule as httpNotRedirected } from './http/http-not-redirected.ts';
import { rule as httpsDowngrade } from './http/https-downgrade.ts';
import { rule as lastModifiedOld } from './http/last-modified-old.ts';
import { rule as metaRefresh } from './http/meta-refresh.ts';
import { rule as missingPageFound } from './http/missing-page-found.ts';
import { rule as noValidator } from './http/no-validator.ts';
import { rule as redirectChain } from './http/redirect-chain.ts';
import { rule as redirectLoop } from './http/redirect-loop.ts';
import { rule as redirectTemporary } from './http/redirect-temporary.ts';
import { rule as redirectToError } from './http/redirect-to-error.ts';
import { rule as refreshHeader } from './http/refresh-header.ts';
import { rule as scriptRedirect } from './http/script-redirect.ts';
import { rule as serverError } from './http/server-error.ts';
import { rule as slashVariant } from './http/slash-variant.ts';
import { rule as soft404 } from './http/soft-404.ts';
import { rule as unauthorised } from './http/unauthorised.ts';
import { rule as viewDiffersFromFetch } from './http/view-differs-from-fetch.ts';

export const httpRules: readonly Rule[] = [
  caseVariant,
  clientError,
  contentDespiteError,
  contentType,
  hostVariant,
  httpNotRedirected,
  httpsDowngrade,
  lastModifiedOld,
  metaRefresh,
  missingPageFound,
  noValidator,
  redirectChain,
  redirectLoop,
  redirectTemporary,
  redirectToError,
  refreshHeader,
  scriptRedirect,
  serverError,
  slashVariant,
  soft404,
  unauthorised,
  viewDiffersFromFetch,
];
