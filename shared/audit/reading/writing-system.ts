const systems = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  thai: /\p{Script=Thai}/u,
  devanagari: /\p{Script=Devanagari}/u,
  hangul: /\p{Script=Hangul}/u,
  cjk: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
} as const;

export type WritingSystem = keyof typeof systems;

const systemNames = [
  'latin',
  'cyrillic',
  'greek',
  'arabic',
  'hebrew',
  'thai',
  'devanagari',
  'hangul',
  'cjk',
] as const satisfies readonly WritingSystem[];

/** How many letters of each writing system a text has; systems without letters are left out. */
function countLetters(text: string): ReadonlyMap<WritingSystem, number> {
  const counts = new Map<WritingSystem, number>();
  for (const character of text) {
    const system = systemOf(character);
    if (system) counts.set(system, (counts.get(system) ?? 0) + 1);
  }
  return counts;
}

/** The system of at least `share` of the letters; undefined where none has that many, or there are no letters. */
export function mainWritingSystem(text: string, share = 0.8): WritingSystem | undefined {
  const counts = countLetters(text);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count >= total * share)?.[0];
}

/** Index into `systemNames` and 1, 0 for none, 255 where nobody has looked yet: nine patterns a letter are too many. */
const known = new Uint8Array(0x1_00_00).fill(255);

function systemOf(character: string): WritingSystem | undefined {
  const code = character.length === 1 ? character.charCodeAt(0) : 0;
  const place = known[code] ?? 255;
  if (character.length === 1 && place !== 255) return systemNames[place - 1];
  const system = findSystem(character);
  if (character.length === 1) known[code] = system === undefined ? 0 : systemNames.indexOf(system) + 1;
  return system;
}

function findSystem(character: string): WritingSystem | undefined {
  for (const system of systemNames) if (systems[system].test(character)) return system;
  return undefined;
}
