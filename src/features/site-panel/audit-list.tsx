import { listChanges, type AuditEntry } from '#domain/audit-entry.ts';
import { memberRoles } from '#domain/membership.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { sayField, sayTable, sayValue } from './say-change.ts';
import styles from './lists.module.css';

/** Changes, the latest first: who, when, and each field before and after. */
export function AuditList({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t, formats } = useI18n();
  return (
    <ol className={styles['entries']}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <p className={styles['head']}>
            <time dateTime={entry.at}>{formats.moment(entry.at)}</time>
            <span>{t(`audit.verb.${entry.verb}`, { what: sayTable(entry.table, t) })}</span>
            <span className={styles['soft']}>
              <Who entry={entry} />
            </span>
          </p>
          <Changes entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Who({ entry: { actor, role } }: { readonly entry: AuditEntry }) {
  const { t } = useI18n();
  const known = memberRoles.find((each) => each === role);
  const roleName = known ? t(`role.${known}`) : t('audit.system');
  return actor === null ? roleName : `${actor} (${roleName})`;
}

function Changes({ entry }: { readonly entry: AuditEntry }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <ul className={styles['changes']}>
      {listChanges(entry).map(({ field, before, after }) => (
        <li key={field}>
          {sayField(field, t)}:{' '}
          {entry.verb !== 'insert' && (
            <>
              <span className="visually-hidden">{t('audit.before')} </span>
              <del>{sayValue(field, before, i18n)}</del>
            </>
          )}
          {entry.verb === 'update' && <span aria-hidden="true"> → </span>}
          {entry.verb !== 'delete' && (
            <>
              <span className="visually-hidden"> {t('audit.after')} </span>
              <ins>{sayValue(field, after, i18n)}</ins>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
