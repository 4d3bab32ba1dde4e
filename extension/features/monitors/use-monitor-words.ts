import { useMemo } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { monitorTexts } from '#shared/monitors/monitor-texts.data.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

type MonitorTextId = keyof typeof monitorTexts;

/** Says a text of this feature; ids are given without `monitor.`. */
export type SayMonitor = (
  id: MonitorTextId extends `monitor.${infer Id}` ? Id : never,
  params?: Readonly<Record<string, string | number>>,
) => string;

export function useMonitorWords(): SayMonitor {
  const language = usePartLanguage('alerts');
  return useMemo(() => (id, params) => translate(monitorTexts, language, `monitor.${id}`, params), [language]);
}
