export const statuses = [
  'good',
  'degraded',
  'broken',
  'suspended',
  'building',
  'planned',
  'retired',
  'unknown',
] as const;

export type Status = (typeof statuses)[number];

/** Good or degraded. Unknown is never operating. */
export function isOperating(status: Status): boolean {
  return status === 'good' || status === 'degraded';
}

/** In the field, whatever its state: not planned, being built or retired. Unknown status is of something that stands. */
export function isStanding(status: Status): boolean {
  return status !== 'planned' && status !== 'building' && status !== 'retired';
}
