import type { AuditEntry } from '../audit-entry.ts';
import type { Inspection } from '../inspection.ts';
import type { SiteMedia } from '../site-media.ts';

export function buildMedia(parts: Partial<SiteMedia> & { readonly id: string }): SiteMedia {
  return {
    objectKey: `site/id/${parts.id}.webp`,
    mime: 'image/webp',
    phase: null,
    takenOn: '2020-01-15',
    altVi: `Ảnh ${parts.id}`,
    altEn: null,
    widthPx: 800,
    heightPx: 533,
    provenance: 'reported',
    ...parts,
  };
}

export function buildInspection(parts: Partial<Inspection> & { readonly id: string }): Inspection {
  return {
    clusterId: null,
    inspectedOn: '2026-03-12',
    observedStatus: 'good',
    checklist: [],
    remarks: null,
    ...parts,
  };
}

export function buildAuditEntry(parts: Partial<AuditEntry> & { readonly id: number }): AuditEntry {
  return {
    at: '2026-03-12T08:00:00+00:00',
    role: 'editor',
    actor: 'editor@phen-dau.example',
    table: 'site',
    verb: 'update',
    before: { name_vi: 'Cũ' },
    after: { name_vi: 'Mới' },
    ...parts,
  };
}
