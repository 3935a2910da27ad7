import type { Position } from 'geojson';

/** SVG path data of lines or rings in whole units, each step from the last; steps that round to nothing are left out. */
export function toPathData(lines: readonly (readonly Position[])[], isClosed: boolean): string {
  return lines.map((line) => lineData(line, isClosed)).join('');
}

function lineData(line: readonly Position[], isClosed: boolean): string {
  let [lastX, lastY] = [0, 0];
  const steps: string[] = [];
  let head = '';
  for (const [rawX = 0, rawY = 0] of line) {
    const [x, y] = [Math.round(rawX), Math.round(rawY)];
    if (head === '') head = `M${x}${pair(y)}`;
    else if (x !== lastX || y !== lastY) steps.push(`${x - lastX}${pair(y - lastY)}`);
    [lastX, lastY] = [x, y];
  }
  if (steps.length < (isClosed ? 2 : 1)) return '';
  const body = steps.map((step, place) => (place === 0 || step.startsWith('-') ? step : ` ${step}`)).join('');
  return `${head}l${body}${isClosed ? 'z' : ''}`;
}

/** A second number needs no space before its sign. */
function pair(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
