/** Words of a text as it comes, and the set of their runs of five. */
export interface ShingleCounter {
  add(text: string): void;
  /** Ends the word that is open. */
  breakWord(): void;
  readonly wordCount: number;
  /** Sorted hashes of the runs of five words, each once; of all the words where there are fewer. */
  shingles(): Uint32Array;
  /** Of the words in their order. */
  hash(): string;
}

const run = 5;
const longestText = 200_000;

/** Words are runs of letters, digits and `_`, whatever their case. Words beyond the first 200,000 are not counted. */
export function createShingleCounter(): ShingleCounter {
  const words: number[] = [];
  let open = 0;
  const end = (): void => {
    if (open !== 0 && words.length < longestText) words.push(mix(open));
    open = 0;
  };
  return {
    add(text) {
      const lower = text.toLowerCase();
      for (let at = 0; at < lower.length; at += 1) {
        const code = lower.charCodeAt(at);
        if (isWordCode(code, lower, at)) open = Math.imul((open || seed) ^ code, 16_777_619) || 1;
        else if (open !== 0) end();
      }
    },
    breakWord: end,
    get wordCount() {
      return words.length + (open === 0 ? 0 : 1);
    },
    shingles() {
      end();
      if (words.length === 0) return new Uint32Array();
      const count = Math.max(1, words.length - run + 1);
      const hashes = new Uint32Array(count);
      for (let at = 0; at < count; at += 1) {
        let hash = seed;
        for (let next = at; next < at + run && next < words.length; next += 1)
          hash = Math.imul(hash ^ (words[next] ?? 0), 0x01_00_01_93);
        hashes[at] = mix(hash);
      }
      hashes.sort();
      let kept = 0;
      for (let at = 0; at < count; at += 1) {
        const hash = hashes[at] ?? 0;
        if (at === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
      }
      return hashes.slice(0, kept);
    },
    hash() {
      end();
      let a = seed;
      let b = 0x85_eb_ca_6b;
      for (const word of words) {
        a = Math.imul(a ^ word, 16_777_619);
        b = Math.imul((b << 5) ^ (b >>> 27) ^ word, 0x27_d4_eb_2f);
      }
      return `${(mix(a) >>> 0).toString(36)}${(mix(b) >>> 0).toString(36)}${words.length.toString(36)}`;
    },
  };
}

const seed = 0x81_1c_9d_c5;

/** The last steps of MurmurHash3: every bit of the outcome depends on every bit. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 0: not looked up yet; 1: of a word; 2: not. */
const kinds = new Uint8Array(0x1_00_00);

function isWordCode(code: number, text: string, at: number): boolean {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known === 1;
  const isSurrogate = code >= 0xd8_00 && code <= 0xdf_ff;
  const start = code >= 0xdc_00 && code <= 0xdf_ff ? at - 1 : at;
  const isWord = /^[\p{L}\p{N}_]$/u.test(
    isSurrogate ? String.fromCodePoint(text.codePointAt(start) ?? 0) : String.fromCharCode(code),
  );
  if (!isSurrogate) kinds[code] = isWord ? 1 : 2;
  return isWord;
}
