import { useEffect, useState } from 'react';
import { paperFont } from '../sheet-items/paint-items.ts';
import type { MeasureText } from '../sheet-items/sheet-item.ts';

/** One of each subset that the letters come in. */
const letters = 'A0\u0101\u0103\u1ebe\u1ed8';

/** Measures text as it will be printed; null until the letters have come. */
export function useMeasure(): MeasureText | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  useEffect(() => {
    let isGone = false;
    const start = async () => {
      await loadPaperFonts();
      if (!isGone) setMeasure(() => createMeasure());
    };
    void start();
    return () => {
      isGone = true;
    };
  }, []);
  return measure;
}

async function loadPaperFonts(): Promise<void> {
  await Promise.allSettled(
    [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${paperFont}`, letters)),
  );
}

function createMeasure(): MeasureText {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  const atPx = 100;
  return (text, sizeMm, weight = 400) => {
    if (pen === null) return text.length * sizeMm * 0.55;
    pen.font = `${weight} ${atPx}px ${paperFont}`;
    return (pen.measureText(text).width / atPx) * sizeMm;
  };
}
