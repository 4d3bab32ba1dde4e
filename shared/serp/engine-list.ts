import type { EngineDescription } from './engine.ts';
import { amazon } from './engines/amazon.ts';
import { bing } from './engines/bing.ts';
import { duckduckgo } from './engines/duckduckgo.ts';
import { ebay } from './engines/ebay.ts';
import { etsy } from './engines/etsy.ts';
import { google } from './engines/google.ts';
import { youtube } from './engines/youtube.ts';

/** Every engine that is bundled. */
export const engines: readonly EngineDescription[] = [google, bing, duckduckgo, youtube, amazon, ebay, etsy];
