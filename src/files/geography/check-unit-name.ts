import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { judgeName, type NameRegister } from '#domain/geography-check/name-register.ts';

type NamedUnit = {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly vintage: number;
};

/** A code against its name in a vintage: refused when the name belongs to another vintage or another code. */
export function checkUnitName(
  register: NameRegister | null,
  { row, code, name, vintage }: NamedUnit,
): readonly Finding[] {
  if (register === null || !register.vintages.includes(vintage) || name === '') return [];
  const judged = judgeName(register, code, name, vintage);
  const given = { name, vintage };
  switch (judged.verdict) {
    case 'agrees':
      return [];
    case 'unknown-code':
      return [toFinding('warning', 'code-unknown', { row, code, facts: given })];
    case 'spelling':
      return [
        toFinding('note', 'name-spelling', { row, code, facts: { ...given, official: judged.official } }),
      ];
    case 'differs':
      return [
        toFinding('warning', 'name-differs', { row, code, facts: { ...given, official: judged.official } }),
      ];
    case 'other-code': {
      const facts = { ...given, official: judged.official, otherCode: judged.otherCode };
      return [toFinding('refused', 'name-of-other-code', { row, code, facts })];
    }
    case 'other-vintage': {
      const { official, otherVintage } = judged;
      return official === null
        ? [toFinding('refused', 'code-of-other-vintage', { row, code, facts: { ...given, otherVintage } })]
        : [
            toFinding('refused', 'name-of-other-vintage', {
              row,
              code,
              facts: { ...given, official, otherVintage },
            }),
          ];
    }
  }
}

export function isOfOtherVintage({ rule }: Finding): boolean {
  return rule === 'name-of-other-vintage' || rule === 'code-of-other-vintage';
}
