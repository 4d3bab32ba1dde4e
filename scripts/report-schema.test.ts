import { readFileSync } from 'node:fs';

import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';

import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { runAudit } from '#shared/audit/run-audit.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { reportSchema } from './report-schema.ts';

it('docs/audit-report.schema.json is up to date (run `npm run docs`)', () => {
  expect(readFileSync(new URL('../docs/audit-report.schema.json', import.meta.url), 'utf8')).toBe(reportSchema());
});

it('holds a report to it, and refuses what is none', async () => {
  const french = await loadAuditLanguage('fr');
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(reportSchema()));
  const report: unknown = JSON.parse(JSON.stringify(runAudit(pageFacts({ response: null }), { language: french })));
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...Object(report), score: 101 })).toBe(false);
});
