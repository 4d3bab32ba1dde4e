import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import { mailTexts } from '#edge/mail/mail-texts.data.ts';
import { browserTexts } from '#extension/background/browser-texts.ts';
import { dashboardTexts } from '#extension/features/dashboard/dashboard-texts.data.ts';
import { optionsTexts } from '#extension/features/options/options-texts.data.ts';
import { overlayWords } from '#extension/words/overlay-words.ts';
import { en } from '#extension/ui/messages/en.data.ts';
import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import { assistTexts } from '#shared/assist/assist-texts.data.ts';
import { briefTexts } from '#shared/brief/brief-texts.data.ts';
import { checks } from '#shared/crawl/checks/check-list.ts';
import { checkTextId } from '#shared/crawl/check-text.ts';
import { crawlPhrases } from '#shared/crawl/crawl-phrases.data.ts';
import { crawlTexts } from '#shared/crawl/crawl-texts.data.ts';
import { chatTexts } from '#shared/chat/chat-texts.data.ts';
import { digestTexts } from '#shared/digest/digest-texts.data.ts';
import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import { forecastRecordTexts } from '#shared/forecast/record/forecast-record-texts.data.ts';
import { eventTexts } from '#shared/events/event-texts.data.ts';
import { statusPageTexts } from '#shared/monitors/status-page-texts.data.ts';
import { monitorTexts } from '#shared/monitors/monitor-texts.data.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';
import { reportTexts, richResultTexts } from '#shared/audit/texts/report-texts.ts';
import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import { opportunityTexts } from '#shared/search-console/opportunity-texts.data.ts';
import { siteFigureTexts } from '#shared/research/authority/site-figure-texts.data.ts';
import { fieldDataTexts } from '#shared/research/field-data/field-data-texts.data.ts';
import { topicTexts } from '#shared/research/clusters/topic-texts.data.ts';
import { marketTexts } from '#shared/research/marketplace/market-texts.data.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sourceTexts } from '#shared/research/sources/source-texts.data.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { blockTexts } from '#shared/serp/block-texts.data.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import type { Texts } from '#shared/kernel/translation.ts';

/** Groups of texts, each a table of the code and, in every other language, the file of that name. */
export const textParts = [
  'alerts',
  'assist',
  'blocks',
  'brief',
  'chat',
  'crawl',
  'forecast',
  'mail',
  'overlay',
  'report',
  'research',
  'rules',
  'ui',
] as const;
export type TextPart = (typeof textParts)[number];

const ruleTextNames = ['title', 'found', 'why', 'fix'] as const;

/** Names of SERP features are a part of their own, which mails say too; the extension's build puts them into `ui`. */
function withoutBlocks(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !(id in blockTexts)));
}

function siteCheckTexts(): Texts {
  return Object.fromEntries(
    checks.flatMap(({ id, texts }) => ruleTextNames.map((name) => [checkTextId(id, name), texts[name]] as const)),
  );
}

/** The English texts in the code, by the file that translates them. What a rule says has the rule's id and the text's name. */
export const englishTexts: Readonly<Record<TextPart, Texts>> = {
  alerts: { ...alertTexts, ...dashboardTexts, ...digestTexts, ...eventTexts, ...statusPageTexts, ...monitorTexts },
  assist: { ...assistTexts, ...optionsTexts },
  blocks: blockTexts,
  brief: briefTexts,
  chat: chatTexts,
  crawl: { ...crawlTexts, ...crawlPhrases, ...siteCheckTexts() },
  forecast: { ...forecastTexts, ...forecastRecordTexts },
  mail: mailTexts,
  overlay: overlayWords,
  report: { ...reportTexts, ...richResultTexts },
  research: {
    ...intentTexts,
    ...metricTexts,
    ...strengthTexts,
    ...siteFigureTexts,
    ...ideaTexts,
    ...topicTexts,
    ...marketTexts,
    ...opportunityTexts,
    ...fieldDataTexts,
    ...sourceTexts,
  },
  rules: Object.fromEntries(
    rules.flatMap(({ id, texts, threshold }) => [
      ...Object.entries(texts).map(([name, text]) => [`${id} ${name}`, text] as const),
      ...(threshold ? [[`${id} limit`, threshold.label] as const] : []),
    ]),
  ),
  ui: { ...withoutBlocks(en), ...browserTexts },
};

/** The texts of one language by the ids of the English table; none where it has no such file. */
export function textsOf(locale: Locale, part: TextPart): Texts {
  if (locale === 'en') return englishTexts[part];
  const file = `locales/${locale}/${part}.json`;
  if (!existsSync(file)) return {};
  const entries = Object.entries(nested.parse(JSON.parse(readFileSync(file, 'utf8'))));
  return Object.fromEntries(
    entries.flatMap(([id, text]) =>
      typeof text === 'string'
        ? [[id, text] as const]
        : Object.entries(text).map(([name, inner]) => [`${id} ${name}`, inner] as const),
    ),
  );
}

const nested = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));
