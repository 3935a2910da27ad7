import { useStore } from 'zustand';
import type { AdminUnitUid } from '#domain/id.ts';
import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Facts, type Fact } from '#ui/facts.tsx';
import styles from './site-panel.module.css';

/** Code, place and who answers for it, each with how sure we are. */
export function SiteIdentity({ site }: { readonly site: Site }) {
  const { t, formats } = useI18n();
  const isMember = useStore(useStores().network, (now) => now.audience === 'member');
  const facts: readonly Fact[] = [
    { term: t('where.kind'), value: t(`kind.${site.kind}`) },
    { term: t('site.code'), value: <span className={styles['numbers']}>{site.code}</span> },
    ...site.units.map((uid, index) => ({
      term: index === 0 ? t('site.unit.now') : t('site.unit.before', { year: String(uid.split('@')[1]) }),
      value: <UnitLink uid={uid} />,
    })),
    { term: t('site.organisation'), value: site.managingOrganisation },
    { term: t('site.commissioned'), value: site.commissionedOn && formats.date(site.commissionedOn) },
    { term: t('site.retired'), value: site.retiredOn && formats.date(site.retiredOn) },
    { term: t('site.visibility'), value: isMember ? t(`visibility.${site.visibility}`) : null },
    {
      term: t('site.source'),
      value: <Badge quiet={!isInvented(site.provenance)}>{t(`provenance.${site.provenance}`)}</Badge>,
    },
  ];
  return <Facts facts={facts} />;
}

function UnitLink({ uid }: { readonly uid: AdminUnitUid }) {
  const { choices } = useStores();
  const unitName = useUnitName();
  return (
    <>
      <Button look="link" onClick={() => choices.setState({ selection: { kind: 'unit', uid } })}>
        {unitName(uid)}
      </Button>{' '}
      <span className={styles['soft']}>{uid.split('@')[0]}</span>
    </>
  );
}
