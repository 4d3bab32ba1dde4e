import type { SiteCheck } from './check.ts';

export const checks: readonly SiteCheck[] = [];
