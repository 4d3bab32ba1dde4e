/** Words that the glossary in ARCHITECTURE replaced, each with what to say. Held by `npm run check`. */
export const replacedWords: readonly {
  readonly word: RegExp;
  readonly say: string;
  /** Files in which the word means something else. */
  readonly exceptIn?: RegExp;
}[] = [
  { word: /\bmend(s|ed|ing)?\b/i, say: 'fix' },
  { word: /\banew\b/i, say: 'again' },
  { word: /\bwhoever\b/i, say: 'anyone who, or name the role' },
  { word: /\bwhom\b/i, say: 'who, or name the role' },
  { word: /\bfares?\b/i, say: 'does, state, health' },
  { word: /\bat hand\b/i, say: 'available' },
  { word: /\bfor nothing\b/i, say: 'free, ignored' },
  {
    word: /\brivals?\b/i,
    say: 'competitor',
    // What older versions of the browser's database called them.
    exceptIn: /older-(schema|database)\.ts$|move-to-tracked-keywords\.ts$/,
  },
  {
    word: /\bsellers?\b/i,
    say: 'provider',
    // On marketplaces and in schema.org a seller sells goods.
    exceptIn: /^shared\/(serp|structured-data|testing)\/|^shared\/audit\/rules\/schema|^extension\/features\/serp\//,
  },
  {
    word: /\b(un)?follow(s|ed|ing)? (a |the |this )?keywords?\b|\bfollowed keywords?\b/i,
    say: 'track, tracked keyword',
  },
  { word: /\bautomatic checks?\b/i, say: 'scheduled check' },
  { word: /\bday notes?\b/i, say: 'annotation' },
  { word: /\bsurroundings\b/i, say: 'context' },
];
