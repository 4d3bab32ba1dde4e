import type { EngineDescription } from './engine.ts';
import { duckduckgo } from './engines/duckduckgo.ts';
import { google } from './engines/google.ts';

/** Every engine that is bundled. */
export const engines: readonly EngineDescription[] = [google, duckduckgo];
