import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { toRunDocument } from '#domain/coverage-run/run-document.ts';
import { exportFileName } from '#files/export/export-file-name.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { saveFile } from '#platform/save-file.ts';
import { useStores } from '#state/stores.ts';
import { isTooLongForAddress } from '#state/tried-address.ts';
import { encodeAddress } from '#state/url-codec.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { readRunFile } from './read-run-file.ts';
import styles from './runs.module.css';

/** Handing an analysis on without an account: a link that asks the same question, and a file that holds the answer too. */
export function ShareSection({ current }: { readonly current: CoverageRun | null }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { choices, coverageRuns, coverageRunsLoader } = useStores();
  const now = useStore(choices);
  const opened = useStore(coverageRuns, (state) => state.opened);
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isKept = opened.kind === 'open' && opened.head?.isShared === true;
  const copy = (address: string) =>
    navigator.clipboard.writeText(address).then(
      () => setSaid({ text: t('runs.share.copied'), isBad: false }),
      () => setSaid({ text: address, isBad: false }),
    );
  const open = async (file: File) => {
    const read = await readRunFile(file, i18n);
    if (!read.ok) return setSaid({ text: read.error, isBad: true });
    setSaid(null);
    choices.setState({ run: null });
    coverageRunsLoader.openFile(read.value);
  };
  const save = (run: CoverageRun) => {
    const name = opened.kind === 'open' ? opened.run.name : '';
    const text = JSON.stringify(toRunDocument({ ...run, name }));
    const labels = [t('coverage.title'), name];
    saveFile(new Blob([text], { type: 'application/json' }), exportFileName(labels, run.onDate, 'json'));
  };
  const question = link(encodeAddress({ ...now, screen: 'coverage', selection: null, run: null }));
  return (
    <Section title={t('runs.share')}>
      <div className={styles['buttons']}>
        {isKept && opened.head !== null && (
          <Button onClick={() => void copy(link(`/coverage?run=${opened.head?.id ?? ''}`))} data-link="kept">
            {t('runs.share.kept')}
          </Button>
        )}
        <Button
          disabled={isTooLongForAddress(now.tried)}
          onClick={() => void copy(question)}
          data-link={question}
        >
          {t('runs.share.link')}
        </Button>
        <Button disabled={current === null} onClick={() => current && save(current)}>
          {t('runs.file.save')}
        </Button>
        <Button onClick={() => input.current?.click()}>{t('runs.file.open')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('runs.file.open')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void open(file);
            target.value = '';
          }}
        />
      </div>
      <p className={styles['soft']}>
        {t(isTooLongForAddress(now.tried) ? 'runs.share.tooLong' : 'runs.share.note')}
      </p>
      {said !== null && (
        <p role={said.isBad ? 'alert' : 'status'} className={styles[said.isBad ? 'problem' : 'said']}>
          {said.text}
        </p>
      )}
    </Section>
  );
}

function link(address: string): string {
  return new URL(address, window.location.href).href;
}
