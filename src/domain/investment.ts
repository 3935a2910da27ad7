import type { InvestmentId, SiteId } from './id.ts';
import type { Provenance } from './provenance.ts';

export const fundingSources = [
  'central',
  'province',
  'district',
  'commune',
  'target_programme',
  'socialised',
  'oda',
  'other',
] as const;
export type FundingSource = (typeof fundingSources)[number];

export const investmentKinds = ['build', 'upgrade', 'repair', 'replace', 'maintain'] as const;
type InvestmentKind = (typeof investmentKinds)[number];

type FundingShare = {
  readonly source: FundingSource;
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
};

/** One line of one decision as one site sees it. Amounts are million VND (triệu đồng). */
export type SiteInvestment = {
  readonly siteId: SiteId;
  readonly investmentId: InvestmentId;
  readonly decisionNo: string;
  readonly decisionDate: string;
  readonly authority: string;
  readonly programmeVi: string | null;
  readonly programmeEn: string | null;
  readonly kind: InvestmentKind;
  readonly year: number;
  /** The whole line. */
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
  /** What of it went to this site. */
  readonly sharePlanMvnd: number;
  readonly shareDisbursedMvnd: number;
  /** How many sites the line is spread over. */
  readonly siteCount: number;
  /** Who pays for the whole line; plans sum to planMvnd. */
  readonly funding: readonly FundingShare[];
  readonly acceptedOn: string | null;
  readonly warrantyUntil: string | null;
  readonly provenance: Provenance;
};
