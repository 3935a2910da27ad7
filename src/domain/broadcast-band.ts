/** The band that commune FM stations are to use, in MHz; elsewhere they may disturb others or be disturbed. */
const communeBandMhz = { from: 54, to: 68 } as const;

export function isInCommuneBand(frequencyMhz: number): boolean {
  return frequencyMhz >= communeBandMhz.from && frequencyMhz <= communeBandMhz.to;
}
