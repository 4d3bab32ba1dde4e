import chardet from 'chardet';

const sampleBytes = 65_536;

/** The likeliest encoding of text that declares none, by the frequencies of its bytes; `windows-1252` where none is likely. */
export function guessEncoding(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, sampleBytes));
  try {
    return guess ? new TextDecoder(guess).encoding : 'windows-1252';
  } catch {
    return 'windows-1252';
  }
}
