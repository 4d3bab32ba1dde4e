import { expect, it } from 'vitest';

import { splitSentences } from './split-sentences.ts';

it.each([
  ['English', 'The bench is made of oak. It stands in the garden! Is it dry? Yes it is.', 4],
  ['English in small letters', 'the bench is made of wood. it stands in the garden. we sell it.', 3],
  ['abbreviations', 'We asked Mr. Smith about oak, e.g. from the U.S. and he said no. That was it.', 2],
  ['decimals and times', 'It costs 3.50 a piece and opens at 9.30 each day. Come in.', 2],
  ['Persian', 'این نیمکت از چوب بلوط ساخته شده است. آن در باغ ایستاده است. ما آن را می‌فروشیم.', 3],
  ['Urdu', 'یہ بینچ لکڑی سے بنی ہے۔ یہ باغ میں کھڑی ہے۔', 2],
  ['Hindi', 'यह बेंच लकड़ी से बनी है। यह बगीचे में खड़ी है।', 2],
  ['Armenian', 'Նստարանը պատրաստված է կաղնուց և փայտից։ Այն կանգնած է այգում։', 2],
  ['Georgian', 'სკამი დამზადებულია მუხის ხისგან და დგას ბაღში. ჩვენ ვყიდით მას.', 2],
  ['Hebrew', 'הספסל עשוי מעץ אלון חזק מאוד. הוא עומד בגינה.', 2],
  ['Korean', '이 벤치는 참나무로 아주 튼튼하게 만들었다. 정원에 서 있다.', 2],
  ['Greek questions', 'Ο πάγκος είναι από ξύλο βελανιδιάς; Ναι και στέκεται στον κήπο.', 2],
  ['German abbreviations', 'Wir bauen Bänke aus Holz, z. B. aus Eiche. Sie halten lange.', 2],
  ['cells of a line', 'Plan: yes | Demand: yes | Quality: very high | Library: 350 m | Price: 0.22', 0],
  ['a heading', 'Oak benches for gardens', 0],
])('splits %s', (_name, text, count) => {
  expect(splitSentences(text)).toHaveLength(count);
});
