import { type ReactNode, useState } from 'react';

import {
  checkLogo,
  type LogoFailure,
  logoTypes,
  maxLogoBytes,
  type ReportBrand,
} from '#shared/audit/export/report-brand.ts';
import { saveReportBrand } from '#extension/platform/storage/report-brand.ts';
import { canBeDrawn } from './can-be-drawn.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import styles from './options.module.css';

/** Of the HTML report's own style. */
const usualColor = '#2457c5';

/** Whose reports they are: logo and colour of what is sent to clients. */
export function ReportsSection({ initial }: { readonly initial: ReportBrand }): ReactNode {
  const { number, text } = useWords();
  const [brand, setBrand] = useState(initial);
  const [failure, setFailure] = useState<LogoFailure | 'not-drawable'>();
  const change = (next: ReportBrand): void => {
    setBrand(next);
    setFailure(undefined);
    void saveReportBrand(next);
  };
  const take = async (file: File): Promise<void> => {
    const checked = checkLogo(await dataUrlOf(file));
    if (!checked.ok) setFailure(checked.failure);
    else if (await canBeDrawn(checked.value)) change({ ...brand, logo: checked.value });
    else setFailure('not-drawable');
  };
  const { color, logo } = brand;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{text('reports.title')}</h2>
      <p className="soft">{text('reports.explained')}</p>
      <label className={styles.choice}>
        <span>{text('reports.logo')}</span>
        <input
          type="file"
          accept={logoTypes.join(',')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void take(file);
          }}
        />
      </label>
      {failure ? <p role="alert">{text(`reports.${failure}`, { size: number(maxLogoBytes / 1_000) })}</p> : null}
      {logo === undefined ? null : (
        <p className={styles.logo}>
          <img src={logo} alt={text('reports.logo')} />
          <Button onClick={() => change(color === undefined ? {} : { color })}>{text('reports.removeLogo')}</Button>
        </p>
      )}
      <label className={styles.choice}>
        <span>{text('reports.color')}</span>
        <Input
          type="color"
          value={color ?? usualColor}
          onChange={(event) => change({ ...brand, color: event.target.value })}
        />
      </label>
    </section>
  );
}

async function dataUrlOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return `data:${file.type};base64,${btoa(letters)}`;
}
