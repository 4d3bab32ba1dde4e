import { priors } from './cue-weights.data.ts';
import { type Intent, type IntentCue, type IntentProbabilities, intents, type SaidIntent } from './intent.ts';
import type { CueLanguage } from './query-cues.data.ts';
import { readAddressCues } from './read-address-cues.ts';
import { readQueryCues } from './read-query-cues.ts';

export interface IntentQuestion {
  readonly query: string;
  /** An address that answers the query: the one clicked, or the first result. */
  readonly url?: string;
  /** Language of the query where it is known; without one all six are looked through. */
  readonly language?: CueLanguage;
  /** What else was seen, as on a results page. */
  readonly cues?: readonly IntentCue[];
}

export interface IntentReading {
  readonly probabilities: IntentProbabilities;
  readonly likeliest: Intent;
  /** Everything that counted, what moved most first. Empty where nothing spoke and the shares among all searches stand. */
  readonly evidence: readonly IntentCue[];
}

/** What query, address and further cues say together. Pure. */
export function judgeIntent({ query, url, language, cues = [] }: IntentQuestion): IntentReading {
  return sumCues([
    ...readQueryCues(query, language),
    ...(url === undefined ? [] : readAddressCues(query, url)),
    ...cues,
  ]);
}

/** Log-odds of all cues over the shares among searches without one, as probabilities. */
export function sumCues(cues: readonly IntentCue[]): IntentReading {
  const evidence = cues.toSorted((a, b) => strengthOf(b) - strengthOf(a));
  const probabilities = softmax((intent) =>
    evidence.reduce((sum, { weights }) => sum + (weights[intent] ?? 0), Math.log(priors[intent])),
  );
  const [likeliest] = rankIntents(probabilities);
  return { probabilities, likeliest: likeliest ?? 'informational', evidence };
}

/** The likeliest intent where a cue counted: shares among all searches tell nothing of one. */
export function saidIntent({ evidence, likeliest }: IntentReading): SaidIntent {
  return evidence.length === 0 ? 'unknown' : likeliest;
}

/** All intents, likeliest first. */
export function rankIntents(probabilities: IntentProbabilities): readonly Intent[] {
  return intents.toSorted((a, b) => probabilities[b] - probabilities[a]);
}

function strengthOf({ weights }: IntentCue): number {
  return Math.max(...Object.values(weights).map(Math.abs));
}

function softmax(logOf: (intent: Intent) => number): IntentProbabilities {
  const logs = {
    informational: logOf('informational'),
    navigational: logOf('navigational'),
    commercial: logOf('commercial'),
    transactional: logOf('transactional'),
  };
  const highest = Math.max(...Object.values(logs));
  const odds = (intent: Intent): number => Math.exp(logs[intent] - highest);
  const sum = intents.reduce((total, intent) => total + odds(intent), 0);
  return {
    informational: odds('informational') / sum,
    navigational: odds('navigational') / sum,
    commercial: odds('commercial') / sum,
    transactional: odds('transactional') / sum,
  };
}
