import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { insist } from '#platform/insist.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';

const loadDialog = () => import('./publish-dialog.tsx');
const PublishDialog = lazy(async () => ({ default: (await insist(loadDialog)).PublishDialog }));

/** For managers, where the server can publish: opens the dialog that does it. */
export function PublishButton() {
  const { t } = useI18n();
  const { session, publisher } = useStores();
  const role = useStore(session, (now) => now.session?.membership?.role ?? null);
  const [isOpen, setOpen] = useState(false);
  if (publisher === null || (role !== 'manager' && role !== 'admin')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('publish.open')}</Button>
      {isOpen && (
        <Suspense fallback={null}>
          <PublishDialog publisher={publisher} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
