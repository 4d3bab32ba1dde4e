import { francAll } from 'franc-min';

/** How well a text fits a language: 1 for the best, 0 for the last of those listed. Close relatives are above 0.75. */
export interface LanguageGuess {
  /** ISO 639-1 where the language has such a code, else ISO 639-3. */
  readonly code: string;
  readonly fit: number;
}

/** Fewer characters say too little to tell languages apart. */
export const minDetectableLength = 200;

/**
 * The languages that a text may be in, the best first, by the trigrams of its beginning (82 languages). Empty for a text under 200
 * characters, and for one that fits none.
 */
export function detectLanguages(text: string): readonly LanguageGuess[] {
  const sample = text.slice(0, maxLength);
  if (sample.length < minDetectableLength) return [];
  if (last.sample === sample) return last.guesses;
  const guesses = francAll(sample)
    .filter(([code]) => code !== 'und')
    .slice(0, 10);
  // Distances shrink as texts grow: only their order and spacing mean something.
  const worst = guesses.at(-1)?.[1] ?? 0;
  const span = 1 - worst || 1;
  const fits = guesses.map(([code, fit], index) => ({
    code: shortCodes.get(code) ?? code,
    fit: index === 0 ? 1 : (fit - worst) / span,
  }));
  last = { sample, guesses: fits };
  return fits;
}

/** Whether texts in the language of that code can be told at all. */
export function isDetectable(code: string): boolean {
  return detectable.has(code.trim().toLowerCase().split(/[-_]/)[0] ?? '');
}

/** More changes nothing but the time that it takes. */
const maxLength = 500;

/** Several rules ask about the same text, one after the other. */
let last: { readonly sample: string; readonly guesses: readonly LanguageGuess[] } = { sample: '', guesses: [] };

const shortCodes: ReadonlyMap<string, string> = new Map(
  (
    'amh am,arb ar,azj az,bel be,ben bn,bos bs,bul bg,ces cs,ckb ku,cmn zh,deu de,ell el,eng en,fra fr,' +
    'guj gu,hau ha,hin hi,hrv hr,hun hu,ibo ig,ind id,ita it,jav jv,jpn ja,kan kn,kaz kk,kin rw,koi kv,' +
    'kor ko,lin ln,mal ml,mar mr,mya my,nld nl,npi ne,nya ny,pan pa,pbu ps,pes fa,plt mg,pol pl,por pt,' +
    'ron ro,run rn,rus ru,sin si,som so,spa es,srp sr,sun su,swe sv,swh sw,tam ta,tel te,tgl tl,tha th,' +
    'tur tr,ukr uk,urd ur,uzn uz,vie vi,yor yo,zlm ms,zul zu'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [long = '', short = ''] = pair.split(' ');
      return [long, short];
    }),
);

const detectable: ReadonlySet<string> = new Set(shortCodes.values());
