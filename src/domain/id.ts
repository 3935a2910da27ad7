declare const brand: unique symbol;

/** A string that only the codec of its own kind may make. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type SiteId = Branded<'SiteId'>;
export type ClusterId = Branded<'ClusterId'>;
export type InvestmentId = Branded<'InvestmentId'>;
export type HamletId = Branded<'HamletId'>;
/** `code@vintage`, for example `25280@2025`. A code alone means nothing: codes were reused with other names. */
export type AdminUnitUid = Branded<'AdminUnitUid'>;

export function toAdminUnitUid(code: string, vintage: number): AdminUnitUid {
  return `${code}@${vintage}` as AdminUnitUid;
}
