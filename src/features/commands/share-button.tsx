import { Share2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';

const shownMs = 4_000;

type ShareButtonProps = { readonly className?: string | undefined; readonly signPx?: number };

/** Hands the address of what is seen to another person: by the phone's own sheet, else by the clipboard. */
export function ShareButton({ className, signPx = 20 }: ShareButtonProps) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const share = async () => {
    const url = window.location.href;
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      await navigator.share({ title: document.title, url }).catch(() => undefined);
      return;
    }
    setOutcome(await copy(url));
  };
  return (
    <button type="button" className={className} data-command="share" onClick={() => void share()}>
      <Share2 size={signPx} aria-hidden="true" />
      {t(
        outcome === 'copied'
          ? 'share.copied'
          : outcome === 'refused'
            ? 'share.refused'
            : 'command.share.short',
      )}
      <output className="visually-hidden">{outcome === null ? '' : t(`share.long.${outcome}`)}</output>
    </button>
  );
}

async function copy(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
