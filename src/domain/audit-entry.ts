export const auditVerbs = ['insert', 'update', 'delete'] as const;

/** One change of a row that belongs to a site, as the log keeps it. */
export type AuditEntry = {
  readonly id: number;
  /** ISO time. */
  readonly at: string;
  /** Role of who made the change: a member's, or the database's own. */
  readonly role: string;
  /** Address of the account; null when no account made it, or when it may not be told. */
  readonly actor: string | null;
  readonly table: string;
  readonly verb: (typeof auditVerbs)[number];
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** What nobody changes by hand: keys, stamps, what is derived. */
const silentFields = new Set([
  'id',
  'seq',
  'site_id',
  'cluster_id',
  'investment_id',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'lock_version',
  'search_text',
  'client_uuid',
]);

/** The fields in which a row differs before and after a change; of a new or removed row those that say something. */
export function listChanges({ before, after }: Pick<AuditEntry, 'before' | 'after'>): readonly FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !silentFields.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
