import { defaultChoices, type Choices } from '#state/choices.ts';
import { encodeAddress } from '#state/url-codec.ts';

/** The address that opens a site for whoever scans it. */
export function deepLinkOf(code: string, origin: string, language: Choices['language']): string {
  const selection = { kind: 'site', code, clusterCode: null } as const;
  return `${origin}${encodeAddress({ ...defaultChoices, selection, language })}`;
}
