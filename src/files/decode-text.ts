import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/** Text of a file in UTF-8 or, with its byte order mark, UTF-16. Anything else is refused rather than guessed. */
export function decodeText(
  bytes: Uint8Array,
): Result<{ readonly text: string; readonly findings: readonly Finding[] }, Finding> {
  const encoding = toEncoding(bytes);
  const hasMark = encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.slice(0, 4096).includes('\0')) return fail(toFinding('refused', 'not-text'));
    return ok({ text, findings: hasMark ? [toFinding('note', 'text-bom', { facts: { encoding } })] : [] });
  } catch {
    return fail(toFinding('refused', 'not-text'));
  }
}

function toEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
