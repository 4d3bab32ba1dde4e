import { describe, expect, it } from 'vitest';

import { ctrModel } from './ctr-model.ts';
import { shareVoice, type VoiceGroup } from './share-of-voice.ts';

const at = (competitor: string | null, position: number | null, keywords = 1, searches = 0): VoiceGroup => ({
  competitor,
  position,
  keywords,
  searches,
});
const [first = 0, second = 0] = ctrModel.rates;

describe('share of voice', () => {
  it('divides the clicks of the places between all that are compared', () => {
    const voice = shareVoice([at(null, 2), at('a', 1), at('b', null)], { compared: 1, withVolume: 0 }, ctrModel);
    expect(voice).toMatchObject({ compared: 1, weightedBy: 'keywords', competitors: { b: 0 } });
    expect(voice?.own).toBeCloseTo((100 * second) / (first + second), 1);
    expect((voice?.own ?? 0) + (voice?.competitors['a'] ?? 0)).toBeCloseTo(100, 1);
  });

  it('weighs by searches where all volumes are known, and by keywords where one is not', () => {
    const groups = [at(null, 1, 1, 900), at(null, null, 1, 100), at('a', 1, 1, 100), at('a', null, 1, 900)];
    expect(shareVoice(groups, { compared: 2, withVolume: 2 }, ctrModel)).toMatchObject({
      own: 90,
      competitors: { a: 10 },
    });
    expect(shareVoice(groups, { compared: 2, withVolume: 1 }, ctrModel)).toMatchObject({
      own: 50,
      competitors: { a: 50 },
    });
  });

  it.each([
    ['nothing was compared', [], 0],
    ['nobody stands where anyone clicks', [at(null, 40), at('a', null)], 1],
  ])('is unknown where %s', (_name, groups, compared) => {
    expect(shareVoice(groups, { compared, withVolume: 0 }, ctrModel)).toBeNull();
  });
});
