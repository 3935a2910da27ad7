import type { CsvValue } from '../lib/csv.ts';

export type SiteKind = 'border_gate' | 'pano' | 'guard_post' | 'radio_station' | 'e_board';
export type Status =
  | 'good'
  | 'degraded'
  | 'broken'
  | 'suspended'
  | 'building'
  | 'planned'
  | 'retired'
  | 'unknown';
export type Technology = 'wired' | 'fm' | 'ip' | 'hybrid' | 'unknown';
export type Visibility = 'public' | 'internal' | 'restricted';
type Provenance = 'reported' | 'synthetic';

export type SiteRow = {
  code: string;
  kind: SiteKind;
  name_vi: string;
  name_en: string | null;
  commune_2024: string;
  lon: number | null;
  lat: number | null;
  position_method: 'synthetic' | 'commune_centre' | 'unknown';
  position_accuracy_m: number | null;
  managing_organisation: string | null;
  commissioned_on: string | null;
  visibility: Visibility;
  provenance: Provenance;
  source: string;
  note: string | null;
};

export type ClusterRow = {
  code: string;
  site_code: string;
  hamlet: string | null;
  place_vi: string;
  lon: number | null;
  lat: number | null;
  position_method: 'synthetic' | 'commune_centre' | 'unknown';
  position_accuracy_m: number | null;
  technology: Technology;
  speaker_count: number;
  power_w: number | null;
  sound_level_db: number | null;
  sound_distance_m: number | null;
  radius_m: number | null;
  installed_on: string;
  retired_on: string | null;
  visibility: Visibility;
};

export type EventRow = {
  subject: string;
  status: Status;
  effective_from: string;
  note: string | null;
  visibility: Visibility;
};

export type Row = Record<string, CsvValue>;

export const SYNTHETIC_SOURCE = 'Dữ liệu minh họa';
