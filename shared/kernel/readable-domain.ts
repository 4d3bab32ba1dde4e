import { decodePunycode } from './decode-punycode.ts';

/**
 * A domain as people read it: `xn--bcher-kva.example` is `bücher.example`. A label stays in Punycode where its letters are
 * of several scripts, or look all like Latin ones: it could pass for another domain (Unicode TR 39).
 */
export function readableDomain(domain: string): string {
  if (!domain.includes('xn--')) return domain;
  return domain.split('.').map(readableLabel).join('.');
}

function readableLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const letters = decodePunycode(label.slice('xn--'.length));
  if (letters === undefined || !isOfOneScript.test(letters) || looksLatin.test(letters)) return label;
  // What a browser would write otherwise is none that it made.
  return URL.parse(`https://${letters}.example`)?.hostname === `${label}.example` ? letters : label;
}

const isOfOneScript =
  /^(?:[\p{sc=Latn}\p{Mn}\d-]+|[\p{sc=Cyrl}\d-]+|[\p{sc=Grek}\d-]+|[\p{sc=Hebr}\d-]+|[\p{sc=Arab}\p{Mn}\d-]+|[\p{sc=Deva}\p{Mn}\p{Mc}\d-]+|[\p{sc=Thai}\d-]+|[\p{sc=Hang}\p{sc=Hani}\d-]+|[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}ー\d-]+)$/u;
/** Letters of other alphabets alone that are drawn as Latin ones. */
const looksLatin = /^[асԁеһіјӏорԛѕԝхуοναικρυ\d-]+$/u;
