import * as z from 'zod/mini';
import type { InvestmentId, SiteId } from '#domain/id.ts';
import { fundingSources, investmentKinds, type SiteInvestment } from '#domain/investment.ts';
import { dateField, maybeDate, maybeText, provenanceField } from './fields.ts';

const row = z.object({
  site_id: z.string(),
  investment_id: z.string(),
  decision_no: z.string(),
  decision_date: dateField,
  authority: z.string(),
  programme_vi: maybeText,
  programme_en: maybeText,
  kind: z.enum(investmentKinds),
  year: z.number(),
  plan_mvnd: z.number(),
  disbursed_mvnd: z.number(),
  share_plan_mvnd: z.number(),
  share_disbursed_mvnd: z.number(),
  site_count: z.number(),
  funding: z.array(
    z.object({ source: z.enum(fundingSources), plan_mvnd: z.number(), disbursed_mvnd: z.number() }),
  ),
  accepted_on: maybeDate,
  warranty_until: maybeDate,
  provenance: provenanceField,
});

/** A row of `public_site_investment` or `member_site_investment`. */
export const siteInvestmentRowCodec = z.codec(row, z.custom<SiteInvestment>(), {
  decode: (line): SiteInvestment => ({
    siteId: line.site_id as SiteId,
    investmentId: line.investment_id as InvestmentId,
    decisionNo: line.decision_no,
    decisionDate: line.decision_date,
    authority: line.authority,
    programmeVi: line.programme_vi,
    programmeEn: line.programme_en,
    kind: line.kind,
    year: line.year,
    planMvnd: line.plan_mvnd,
    disbursedMvnd: line.disbursed_mvnd,
    sharePlanMvnd: line.share_plan_mvnd,
    shareDisbursedMvnd: line.share_disbursed_mvnd,
    siteCount: line.site_count,
    funding: line.funding.map((share) => ({
      source: share.source,
      planMvnd: share.plan_mvnd,
      disbursedMvnd: share.disbursed_mvnd,
    })),
    acceptedOn: line.accepted_on,
    warrantyUntil: line.warranty_until,
    provenance: line.provenance,
  }),
  encode: (line) => ({
    site_id: line.siteId,
    investment_id: line.investmentId,
    decision_no: line.decisionNo,
    decision_date: line.decisionDate,
    authority: line.authority,
    programme_vi: line.programmeVi,
    programme_en: line.programmeEn,
    kind: line.kind,
    year: line.year,
    plan_mvnd: line.planMvnd,
    disbursed_mvnd: line.disbursedMvnd,
    share_plan_mvnd: line.sharePlanMvnd,
    share_disbursed_mvnd: line.shareDisbursedMvnd,
    site_count: line.siteCount,
    funding: line.funding.map((share) => ({
      source: share.source,
      plan_mvnd: share.planMvnd,
      disbursed_mvnd: share.disbursedMvnd,
    })),
    accepted_on: line.acceptedOn,
    warranty_until: line.warrantyUntil,
    provenance: line.provenance,
  }),
});
