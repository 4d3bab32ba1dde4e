/**
 * A word as readers take it for the same in other letters: canonically equivalent forms (NFC, NFD), capitals of every
 * language (Turkish İ and I, Greek without its accents, ß), accents and points, final sigma, Arabic alef and ta marbuta.
 * https://www.unicode.org/reports/tr15/ and https://www.unicode.org/Public/UNIDATA/SpecialCasing.txt (read 2026-11)
 */
export function foldWord(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');
  return plain.replace(foldedLetters, (letter) => folded[letter] ?? letter);
}

/** Diacritics, Hebrew points, Arabic vowels. Signs of other scripts are letters of their own. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

const folded: Readonly<Record<string, string>> = {
  ı: 'i',
  ς: 'σ',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
};
const foldedLetters = new RegExp(`[${Object.keys(folded).join('')}]`, 'g');

/**
 * A folded word without what its language puts onto it: the Arabic and Hebrew article with a preposition before it, the
 * particles of Korean behind it. The word itself where it has none, or where too little would be left.
 */
export function withoutAttached(word: string): string {
  const bare = word
    .replace(/^[وفبك]?ال(?=.{3})/u, '')
    .replace(/^לה(?=.{2})|^ו?ה(?=.{2})/u, '')
    .replace(koreanParticle, '');
  return bare === '' ? word : bare;
}

const koreanParticle = /(?<=\p{Script=Hangul}{2})(?:에서|으로|부터|까지|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u;
