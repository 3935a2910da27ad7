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
