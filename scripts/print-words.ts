import { adminLevels } from '#domain/admin-unit.ts';
import { fundingSources, investmentKinds } from '#domain/investment.ts';
import { memberRoles } from '#domain/membership.ts';
import { provenances } from '#domain/provenance.ts';
import {
  gateClasses,
  neighbours,
  positionMethods,
  siteKinds,
  technologies,
  visibilities,
} from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import { Constants } from '../supabase/types/database.ts';

// Enumerations that the application has no list of its own for are known by their generated types.
const { activity_kind, admin_kind, import_row_state, media_phase } = Constants.public.Enums;

const words = {
  activity_kind,
  admin_kind,
  admin_level: adminLevels,
  funding_source: fundingSources,
  gate_class: gateClasses,
  import_row_state,
  investment_kind: investmentKinds,
  media_phase,
  member_role: memberRoles,
  neighbour: neighbours,
  position_method: positionMethods,
  provenance: provenances,
  site_kind: siteKinds,
  status: statuses,
  technology: technologies,
  visibility: visibilities,
};

console.log(JSON.stringify(words));
