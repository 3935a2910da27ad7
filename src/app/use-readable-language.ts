import { useEffect, useState } from 'react';
import { hasLanguage, loadLanguage } from '#i18n/dictionary.ts';
import type { Language } from '#i18n/formats.ts';
import { insist } from '#platform/insist.ts';
import { reportError } from '#platform/report-error.ts';

/** The chosen language once its words are there; the one before it until then. */
export function useReadableLanguage(chosen: Language): Language {
  const [readable, setReadable] = useState(chosen);
  const isThere = hasLanguage(chosen);
  if (isThere && readable !== chosen) setReadable(chosen);
  useEffect(() => {
    let isWanted = true;
    if (!isThere)
      insist(() => loadLanguage(chosen))
        .then(() => isWanted && setReadable(chosen))
        .catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [chosen, isThere]);
  return readable;
}
