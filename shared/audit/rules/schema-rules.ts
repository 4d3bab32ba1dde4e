import type { Rule } from '#shared/audit/rule.ts';
import { rule as contextMissing } from './schema/context-missing.ts';
import { rule as parseError } from './schema/parse-error.ts';
import { rule as removedFeature } from './schema/removed-feature.ts';

export const schemaRules: readonly Rule[] = [contextMissing, parseError, removedFeature];
