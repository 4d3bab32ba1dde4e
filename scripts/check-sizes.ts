import { measureSizes } from './size-table.ts';

/** Prints the size table of the built extension; fails where a part is over its budget. */
for (const { part, gzipBytes, budgetBytes } of measureSizes()) {
  const isWithin = gzipBytes <= budgetBytes;
  console.log(`${isWithin ? '✓' : '✗'} ${part}: ${(gzipBytes / 1_000).toFixed(1)} of ${budgetBytes / 1_000} kB gzip`);
  if (!isWithin) process.exitCode = 1;
}
