/** Whether something was retired by a day (ISO dates); what is not known to be gone stands. */
export function isGone({ retiredOn }: { readonly retiredOn: string | null }, isoDate: string): boolean {
  return retiredOn !== null && retiredOn <= isoDate;
}
