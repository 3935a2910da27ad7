/**
 * A direction as a number that grows counter-clockwise from −2 to 2, beginning and ending in the west. It orders directions as
 * an angle does and costs one division where the angle costs an arc tangent.
 */
export function turnOf(x: number, y: number): number {
  const share = x / (Math.abs(x) + Math.abs(y));
  return y < 0 ? share - 1 : 1 - share;
}

/** The turns in a whole circle. */
export const wholeTurn = 4;

/** x and y of a direction, not of unit length. */
export function xOfTurn(turn: number): number {
  return turn < 0 ? turn + 1 : 1 - turn;
}

export function yOfTurn(turn: number): number {
  return turn < 0 ? Math.abs(turn + 1) - 1 : 1 - Math.abs(1 - turn);
}
