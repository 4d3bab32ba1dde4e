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
  ħ: 'h',
  ŧ: 't',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
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

const koreanParticle =
  /(?<=\p{Script=Hangul}{2})들?(?:(?:에게|에|으로|로|에서|부터|까지)(?:서)?(?:는|도|만)?|은|는|이|가|을|를|의|와|과|도|만|께|께서|한테|처럼|보다|마다|조차|밖에|이나|이랑|랑|하고|이?라는|이?라고|이란|입니다|이다)?$/u;

/**
 * True where a word of a text is the word that is looked for, or that word behind the particles that Arabic and Hebrew
 * write together with it: and, in, to, like, from, that, the. Of short words too little would be left to be sure.
 */
export function isWithPrefix(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (wanted.length < 3 || word.length <= wanted.length || !word.endsWith(wanted)) return false;
  return /^(?:[وف]?(?:[بكلس]|لل|[بك]?ال)?|[ושכמלבה]{1,3})$/u.test(word.slice(0, -wanted.length));
}
