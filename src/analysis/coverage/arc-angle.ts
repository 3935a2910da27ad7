/**
 * Radians from u counter-clockwise to v. `isMost` says whether that is more than half a turn, which the vectors alone cannot
 * tell when they are nearly the same or nearly opposite.
 */
export function arcAngle(ux: number, uy: number, vx: number, vy: number, isMost: boolean): number {
  const theta = Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
  if (isMost) return theta < 1 ? theta + 2 * Math.PI : theta;
  if (theta < -1) return theta + 2 * Math.PI;
  return theta > 0 ? theta : 0;
}
