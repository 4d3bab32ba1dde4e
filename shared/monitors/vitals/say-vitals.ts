import { type Translation, translate } from '#shared/kernel/translation.ts';

import { monitorTexts } from '../monitor-texts.data.ts';

/** A line of `vitals` or `vitalsFigures` in words; one of another shape as it is. */
export function sayVitals(line: string, language: Translation): string {
  const [deviceId, what = '', said] = line.split(' ');
  if (deviceId !== 'phone' && deviceId !== 'desktop') return line;
  const device = translate(monitorTexts, language, `monitor.vitals.${deviceId}`);
  if (what === 'page' || what === 'site' || what === 'none')
    return translate(monitorTexts, language, `monitor.vitals.${what}`, { device });
  const vital = what.toUpperCase();
  if (said === 'good' || said === 'fair' || said === 'poor')
    return translate(monitorTexts, language, `monitor.vitals.${said}`, { device, vital });
  const value = new Intl.NumberFormat(language.locale).format(Number(said));
  return translate(monitorTexts, language, what === 'cls' ? 'monitor.vitals.score' : 'monitor.vitals.ms', {
    device,
    vital,
    value,
  });
}
