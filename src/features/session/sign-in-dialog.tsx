import { useId, useState } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import type { MessageKey } from '#i18n/vi.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './session.module.css';

type Problem = { readonly field: 'email' | 'password' | null; readonly key: MessageKey };

/** Asks for an account; closes itself when the account is let in. */
export function SignInDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const { sessionActions } = useStores();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [working, setWorking] = useState(false);
  const id = useId();

  const submit = async (form: FormData) => {
    const email = textOf(form, 'email').trim();
    const password = textOf(form, 'password');
    if (email === '') return setProblem({ field: 'email', key: 'session.needEmail' });
    if (password === '') return setProblem({ field: 'password', key: 'session.needPassword' });
    setProblem(null);
    setWorking(true);
    const error = await sessionActions.signIn(email, password);
    setWorking(false);
    if (error === null) onClose();
    else
      setProblem({
        field: null,
        key: error.kind === 'wrong_credentials' ? 'session.wrong' : `error.${error.kind}`,
      });
  };

  const field = (name: 'email' | 'password', autoComplete: string) => (
    <label className={styles['field']}>
      {t(`session.${name}`)}
      <input
        name={name}
        type={name}
        autoComplete={autoComplete}
        aria-invalid={problem?.field === name}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
      />
    </label>
  );

  return (
    <Dialog title={t('session.title')} closeLabel={t('app.close')} onClose={onClose}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <p className={styles['soft']}>{t('session.text')}</p>
        {field('email', 'username')}
        {field('password', 'current-password')}
        <p id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem === null ? '' : t(problem.key)}
        </p>
        <Button type="submit" look="primary" disabled={working}>
          {t(working ? 'session.working' : 'session.signIn')}
        </Button>
      </form>
    </Dialog>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
