import { useState } from 'react';
import {
  progressOf,
  type Publication,
  type Publisher,
  type PublishFault,
  type PublishStep,
} from '#domain/publication.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './publish.module.css';

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'working'; readonly step: PublishStep | null }
  | { readonly kind: 'done'; readonly publication: Publication }
  | { readonly kind: 'failed'; readonly fault: PublishFault };

/** Says what will be public, publishes, and shows what came of it. */
export function PublishDialog({
  publisher,
  onClose,
}: {
  readonly publisher: Publisher;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const publish = async () => {
    setState({ kind: 'working', step: null });
    const result = await publisher.publish((step) => setState({ kind: 'working', step }));
    setState(
      result.ok ? { kind: 'done', publication: result.value } : { kind: 'failed', fault: result.error },
    );
  };
  return (
    <Dialog title={t('publish.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className={styles['body']}>
        {state.kind === 'asking' && (
          <>
            <p>{t('publish.text')}</p>
            <p className={styles['soft']}>{t('publish.stays')}</p>
          </>
        )}
        {state.kind === 'working' && <Progress step={state.step} />}
        <div role="status">{state.kind === 'done' && <Outcome publication={state.publication} />}</div>
        <div role="alert">
          {state.kind === 'failed' && (
            <p className={styles['problem']}>{t(`publish.fault.${state.fault}`)}</p>
          )}
        </div>
        <div className={styles['actions']}>
          {(state.kind === 'asking' || state.kind === 'failed') && (
            <Button look="primary" onClick={() => void publish()}>
              {t(state.kind === 'asking' ? 'publish.start' : 'app.retry')}
            </Button>
          )}
          {state.kind === 'done' && (
            <a href="/embed" target="_blank" rel="noopener">
              {t('publish.see')}
            </a>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Progress({ step }: { readonly step: PublishStep | null }) {
  const { t } = useI18n();
  const label = t(`publish.step.${step?.step ?? 'starting'}`);
  return (
    <label className={styles['progress']}>
      <span role="status">{label}</span>
      <progress max={1} value={step === null ? 0 : progressOf(step)} />
    </label>
  );
}

function Outcome({ publication }: { readonly publication: Publication }) {
  const { t, formats } = useI18n();
  const { siteCount, clusterCount, communeCount, fileCount, byteCount, asOf, isChanged } = publication;
  return (
    <>
      <p>
        <strong>{t(isChanged ? 'publish.done' : 'publish.unchanged')}</strong>
      </p>
      <p>
        {t('publish.counts', {
          sites: formats.integer(siteCount),
          clusters: formats.integer(clusterCount),
          communes: formats.integer(communeCount),
          date: formats.date(asOf),
        })}
      </p>
      <p className={styles['soft']}>
        {t('publish.size', { files: formats.integer(fileCount), mb: formats.number(byteCount / 1e6, 1) })}
      </p>
    </>
  );
}
