import type { EngineDescription } from './engine.ts';
import { amazon } from './engines/amazon.ts';
import { baidu } from './engines/baidu.ts';
import { bing } from './engines/bing.ts';
import { brave } from './engines/brave.ts';
import { duckduckgo } from './engines/duckduckgo.ts';
import { ebay } from './engines/ebay.ts';
import { ecosia } from './engines/ecosia.ts';
import { etsy } from './engines/etsy.ts';
import { google } from './engines/google.ts';
import { mojeek } from './engines/mojeek.ts';
import { startpage } from './engines/startpage.ts';
import { yahoo } from './engines/yahoo.ts';
import { yandex } from './engines/yandex.ts';
import { youtube } from './engines/youtube.ts';
import { kagi } from './engines/kagi.ts';
import { naver } from './engines/naver.ts';
import { googleScholar } from './engines/google-scholar.ts';
import { walmart } from './engines/walmart.ts';
import { qwant } from './engines/qwant.ts';
import { aliexpress } from './engines/aliexpress.ts';
import { googlePlay } from './engines/google-play.ts';
import { seznam } from './engines/seznam.ts';
import { appStore } from './engines/app-store.ts';

/** Every engine that is bundled. */
export const engines: readonly EngineDescription[] = [
  google,
  bing,
  duckduckgo,
  brave,
  yandex,
  baidu,
  yahoo,
  ecosia,
  startpage,
  mojeek,
  youtube,
  amazon,
  ebay,
  etsy,
  kagi,
  naver,
  googleScholar,
  walmart,
  qwant,
  aliexpress,
  googlePlay,
  seznam,
  appStore,
];
