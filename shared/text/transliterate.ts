import { transliterations } from './transliterate.data.ts';

/** The text in Latin letters, once for each habit that changes it; empty for text that no table knows. */
export function transliterate(text: string): readonly string[] {
  const lower = text.toLowerCase().normalize('NFC');
  // Greek accents belong to no letter of the tables; German dots do.
  const plain = lower.replace(/\p{Script=Greek}/gu, (letter) =>
    letter.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  );
  const written = tables.map(({ letters, table }) => plain.replace(letters, (group) => table[group] ?? group));
  return [...new Set(written)].filter((each) => each !== lower);
}

/** Groups before the letters that they begin with. */
const tables = transliterations.map((table) => {
  const groups = Object.keys(table).toSorted((a, b) => b.length - a.length);
  return { table, letters: new RegExp(groups.join('|'), 'gu') };
});
