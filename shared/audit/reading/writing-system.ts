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

/** The system of at least `share` (above a half) of the letters; undefined where none has that many, or there are no letters. */
export function mainWritingSystem(text: string, share = 0.8): WritingSystem | undefined {
  const counts = countLetters(text);
  let total = 0;
  let most = 0;
  for (const [place, count] of counts.entries()) {
    if (place === 0) continue;
    total += count;
    if (count > (counts[most] ?? 0) || most === 0) most = place;
  }
  const isMain = total > 0 && (counts[most] ?? 0) >= total * share;
  return isMain ? systemNames[most - 1] : undefined;
}

/** How many letters of each writing system a text has, by its place in `systemNames` and 1; what is no letter counts at 0. */
function countLetters(text: string): Uint32Array {
  const counts = new Uint32Array(systemNames.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd8_00 && code <= 0xdb_ff && at + 1 < text.length;
    const place = isPair ? placeOf(text.slice(at, at + 2)) : knownPlaceOf(code);
    counts[place] = (counts[place] ?? 0) + 1;
    if (isPair) at += 1;
  }
  return counts;
}

/** By code unit; 255 where nobody has looked yet: nine patterns a letter are too many. */
const known = new Uint8Array(0x1_00_00).fill(255);

function knownPlaceOf(code: number): number {
  const place = known[code] ?? 255;
  return place === 255 ? (known[code] = placeOf(String.fromCharCode(code))) : place;
}

/** In `systemNames`, and 1; 0 for what is a letter of none. */
function placeOf(character: string): number {
  return systemNames.findIndex((system) => systems[system].test(character)) + 1;
}
