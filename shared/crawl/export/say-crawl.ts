import type { MessageParams } from '#shared/kernel/message.ts';
import { english, translate, type Translation } from '#shared/kernel/translation.ts';

import { type CrawlTextKey, crawlTexts } from '../crawl-texts.data.ts';

/** Says one of the texts of crawls. */
export type SayCrawl = (id: CrawlTextKey, params?: MessageParams) => string;

/** Says a phrase of the report, which holds it in English. */
export type SayPhrase = (english: string) => string;

export const asItIs: SayPhrase = (english) => english;

export function sayCrawlIn(language: Translation): SayCrawl {
  return (id, params) => translate(crawlTexts, language, id, params);
}

export const sayInEnglish: SayCrawl = sayCrawlIn(english);
