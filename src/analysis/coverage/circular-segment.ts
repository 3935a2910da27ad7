/**
 * θ − sin θ: twice the area between a chord and its arc on the unit circle. Below 0.5 by its series, since the difference
 * of two nearly equal numbers would keep none of the digits that a small arc has.
 */
export function arcMinusSine(theta: number): number {
  if (theta >= 0.5) return theta - Math.sin(theta);
  const u = theta * theta;
  return (
    theta *
    u *
    (1 / 6 - u * (1 / 120 - u * (1 / 5040 - u * (1 / 362880 - u * (1 / 39916800 - u / 6227020800)))))
  );
}
