import { useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Button } from '#ui/button.tsx';
import styles from './session.module.css';
import { SignInDialog } from './sign-in-dialog.tsx';

/** Who is signed in and as what, or the way to sign in. */
export function Account() {
  const { t } = useI18n();
  const { session: store, sessionActions } = useStores();
  const session = useStore(store, (now) => now.session);
  const unitName = useUnitName();
  const [signingIn, setSigningIn] = useState(false);
  if (session === null)
    return (
      <div className={styles['account']}>
        <Button onClick={() => setSigningIn(true)}>{t('session.signIn')}</Button>
        {signingIn && <SignInDialog onClose={() => setSigningIn(false)} />}
      </div>
    );
  const { membership } = session;
  return (
    <div className={styles['account']}>
      <p>{t('session.as', { email: session.email })}</p>
      <p className={styles['soft']}>
        {membership === null
          ? t('session.noMembership')
          : t('session.member', {
              role: t(`role.${membership.role}`),
              scope: membership.scopeUid === null ? t('session.scope.all') : unitName(membership.scopeUid),
            })}
      </p>
      <Button onClick={() => void sessionActions.signOut()}>{t('session.signOut')}</Button>
    </div>
  );
}
