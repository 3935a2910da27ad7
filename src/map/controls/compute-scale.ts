export type Scale = { readonly metres: number; readonly widthPx: number };

/** The longest round distance (1, 2, 5 · 10ⁿ m) that fits. */
export function computeScale(metresPerPx: number, maxWidthPx: number): Scale {
  const longest = metresPerPx * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * ([5, 2].find((step) => step * power <= longest) ?? 1);
  return { metres, widthPx: metres / metresPerPx };
}

/** Ground metres under one CSS pixel at a latitude; `zoom` counts tiles of 512 px. */
export function computeMetresPerPx(latitude: number, zoom: number): number {
  const equatorM = 40_075_016.686;
  return (equatorM * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

export function formatDistance(metres: number, language: 'vi' | 'en'): string {
  const inKilometres = metres >= 1000;
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(
    inKilometres ? metres / 1000 : metres,
  );
  return `${number}\u00a0${inKilometres ? 'km' : 'm'}`;
}
