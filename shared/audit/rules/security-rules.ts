import type { Rule } from '#shared/audit/rule.ts';
import { rule as cookieFlags } from './security/cookie-flags.ts';
import { rule as csp } from './security/csp.ts';
import { rule as formInsecure } from './security/form-insecure.ts';
import { rule as framing } from './security/framing.ts';
import { rule as hsts } from './security/hsts.ts';
import { rule as leakedSecret } from './security/leaked-secret.ts';
import { rule as mixedContent } from './security/mixed-content.ts';
import { rule as nosniff } from './security/nosniff.ts';
import { rule as notHttps } from './security/not-https.ts';
import { rule as openerPolicy } from './security/opener-policy.ts';
import { rule as permissionsPolicy } from './security/permissions-policy.ts';
import { rule as referrerPolicy } from './security/referrer-policy.ts';
import { rule as subresourceIntegrity } from './security/subresource-integrity.ts';
import { rule as versionDisclosure } from './security/version-disclosure.ts';

export const securityRules: readonly Rule[] = [
  cookieFlags,
  csp,
  formInsecure,
  framing,
  hsts,
  leakedSecret,
  mixedContent,
  nosniff,
  notHttps,
  openerPolicy,
  permissionsPolicy,
  referrerPolicy,
  subresourceIntegrity,
  versionDisclosure,
];
