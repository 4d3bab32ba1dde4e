/** A row of bars as text, the highest at full height; a month without searches is the lowest bar. Empty for no month. */
export function drawTrend(volumes: readonly number[]): string {
  const most = Math.max(...volumes, 1);
  return volumes.map((volume) => bars[Math.round((volume / most) * (bars.length - 1))] ?? '').join('');
}

const bars = '▁▂▃▄▅▆▇█';
