import type { Rule } from '#shared/audit/rule.ts';
import { rule as viewportInvalid } from './mobile/viewport-invalid.ts';
import { rule as viewportMissing } from './mobile/viewport-missing.ts';
import { rule as zoomBlocked } from './mobile/zoom-blocked.ts';

export const mobileRules: readonly Rule[] = [viewportInvalid, viewportMissing, zoomBlocked];
