import { features } from '#shared/structured-data/rich-results/features.data.ts';
import type { Feature } from '#shared/structured-data/rich-results/feature.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';

import type { Said } from '../conclusions/conclusion.ts';
import { conclusionTexts } from '../conclusions/conclusion-texts.data.ts';
import { categories, type Category } from '../rule.ts';
import { categoryTexts } from './category-texts.data.ts';
import { exportTexts } from './export-texts.data.ts';
import { driftTexts, fieldTexts } from './field-texts.data.ts';
import { inputTexts, outcomeTexts, reasonTexts } from './reason-texts.data.ts';

/** Every text of a report that no rule holds, in English: what `report.json` of a language translates. */
export const reportTexts = {
  ...prefixed('outcome', outcomeTexts),
  ...prefixed('reason', reasonTexts),
  ...prefixed('input', inputTexts),
  ...prefixed('export', exportTexts),
  ...prefixed('conclusion', conclusionTexts),
  ...prefixed('category', categoryTexts),
  ...prefixed('field', fieldTexts),
  ...prefixed('drift', driftTexts),
};

/** Names of the rich results, whose ids are data. */
export const richResultTexts: Readonly<Record<string, string>> = Object.fromEntries(
  features.map(({ id, name }) => [`richResult.${id}`, name]),
);

export type ReportTextId = keyof typeof reportTexts;

export function reportText(language: Translation, id: ReportTextId, params?: MessageParams): string {
  return translate(reportTexts, language, id, params);
}

export function richResultName(language: Translation, { id }: Pick<Feature, 'id'>): string {
  return translate(richResultTexts, language, `richResult.${id}`);
}

/** A category's name for people; its id where a newer engine knows one that we don't. */
export function categoryText(language: Translation, id: string): string {
  const known = categories.find((category): category is Category => category === id);
  return known === undefined ? id : reportText(language, `category.${known}`);
}

/** A conclusion in words. */
export function saidText(language: Translation, { text, params }: Said): string {
  return text === 'quote' ? String(params['text']) : reportText(language, `conclusion.${text}`, params);
}

/** Why a rule has no verdict. Undefined for a reason of another version, which has no text here. */
export function reasonText(language: Translation, reason: string, params: MessageParams): string | undefined {
  const id = `reason.${reason}`;
  if (!isReportTextId(id)) return undefined;
  const input = `input.${params['input']}`;
  return reportText(language, id, isReportTextId(input) ? { ...params, input: reportText(language, input) } : params);
}

function isReportTextId(id: string): id is ReportTextId {
  return Object.hasOwn(reportTexts, id);
}

type Prefixed<Prefix extends string, Table> = { readonly [Id in keyof Table & string as `${Prefix}.${Id}`]: string };

/** Safe: each key is built as the type says. */
function prefixed<Prefix extends string, Table extends Readonly<Record<string, string>>>(
  prefix: Prefix,
  table: Table,
): Prefixed<Prefix, Table> {
  const entries = Object.entries(table).map(([id, text]) => [`${prefix}.${id}`, text]);
  return Object.fromEntries(entries) as Prefixed<Prefix, Table>;
}
