import type { EngineDescription } from './engine.ts';
import { duckduckgo } from './engines/duckduckgo.ts';

/** Every engine that is bundled. */
export const engines: readonly EngineDescription[] = [duckduckgo];
