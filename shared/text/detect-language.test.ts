import { describe, expect, test } from 'vitest';

import { detectLanguages } from './detect-language.ts';

const texts = {
  en: 'Green tea wants water that has cooled to about eighty degrees. Warm the pot before you brew the leaves, and pour the water slowly over them. After two minutes the tea is ready to serve, mild and clear in taste.',
  fr: 'Le thé vert demande une eau refroidie à environ quatre-vingts degrés. Réchauffez la théière avant d’infuser les feuilles, et versez lentement l’eau dessus. Après deux minutes, le thé est prêt à servir, doux et clair.',
  de: 'Grüner Tee braucht Wasser, das auf etwa achtzig Grad abgekühlt ist. Wärmen Sie die Kanne vor, bevor Sie die Blätter aufgießen, und gießen Sie das Wasser langsam darüber. Nach zwei Minuten ist der Tee fertig und mild.',
  es: 'El té verde necesita agua que se haya enfriado hasta unos ochenta grados. Caliente la tetera antes de infundir las hojas y vierta el agua lentamente sobre ellas. Después de dos minutos el té está listo para servir.',
  ja: '緑茶には、約八十度まで冷ましたお湯が適しています。茶葉を入れる前に急須を温め、お湯をゆっくりと注いでください。二分ほど待つと、まろやかで澄んだ味わいのお茶ができあがります。'.repeat(
    3,
  ),
};

describe('detectLanguages', () => {
  test.each(Object.entries(texts))('finds %s', (code, text) => {
    expect(detectLanguages(text)[0]?.code).toBe(code);
  });

  test('finds close relatives near, and others far', () => {
    const [best, ...others] = detectLanguages(texts.en);
    expect(best).toEqual({ code: 'en', fit: 1 });
    expect(others.every(({ fit }) => fit < 0.75)).toBe(true);
  });

  test('says nothing of a short text', () => {
    expect(detectLanguages(texts.fr.slice(0, 150))).toEqual([]);
  });

  test('is bounded for a long one', () => {
    expect(detectLanguages(texts.en.repeat(20_000))[0]?.code).toBe('en');
  });
});
