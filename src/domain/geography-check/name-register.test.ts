import { describe, expect, it } from 'vitest';
import { judgeName, type NameRegister } from './name-register.ts';
import { toNameKey } from './name-key.ts';
import { parseUnitName } from './unit-name.ts';

const names: Readonly<Record<string, string>> = {
  '25308@2024': 'Xã Thanh Bình',
  '25308@2025': 'Xã Thiện Hưng',
  '25280@2024': 'Xã Lộc Thạnh',
  '25280@2025': 'Xã Lộc Thạnh',
  '25294@2024': 'Xã Lộc Thành',
  '25294@2025': 'Xã Lộc Thành',
  '25300@2024': 'Xã Lộc Thiện',
  '00175@2025': 'Phường Yên Hòa',
  '25225@2025': 'Xã Đăk Ơ',
};

const register: NameRegister = {
  vintages: [2024, 2025],
  nameOf: (code, vintage) => names[`${code}@${vintage}`] ?? null,
  codesNamed: (name, vintage) =>
    Object.entries(names)
      .filter(
        ([uid, known]) =>
          uid.endsWith(`@${vintage}`) && toNameKey(parseUnitName(known).nameVi) === toNameKey(name),
      )
      .map(([uid]) => uid.slice(0, 5)),
  successorsOf: () => [],
  predecessorsOf: () => [],
};

describe('a code and a name', () => {
  it('agree whatever the case, the word before the name and the place of the tone mark', () => {
    for (const [code, name] of [
      ['25308', 'Thiện Hưng'],
      ['25308', 'XÃ THIỆN HƯNG'],
      ['00175', 'Yên Hoà'],
      ['25308', 'Thiện Hưng'.normalize('NFD')],
    ] as const) {
      expect(judgeName(register, code, name, 2025)).toEqual({ verdict: 'agrees' });
    }
  });

  it('of another vintage are found out', () => {
    expect(judgeName(register, '25308', 'Thanh Bình', 2025)).toEqual({
      verdict: 'other-vintage',
      official: 'Xã Thiện Hưng',
      otherVintage: 2024,
    });
    expect(judgeName(register, '25300', 'Lộc Thiện', 2025)).toMatchObject({
      verdict: 'other-vintage',
      otherVintage: 2024,
    });
    expect(judgeName(register, '25308', 'Thiện Hưng', 2024)).toMatchObject({
      verdict: 'other-vintage',
      otherVintage: 2025,
    });
  });

  it('keep Lộc Thạnh and Lộc Thành apart', () => {
    expect(toNameKey('Lộc Thạnh')).not.toBe(toNameKey('Lộc Thành'));
    expect(judgeName(register, '25280', 'Lộc Thành', 2025)).toEqual({
      verdict: 'other-code',
      official: 'Xã Lộc Thạnh',
      otherCode: '25294',
    });
    expect(judgeName(register, '25294', 'Lộc Thạnh', 2025)).toEqual({
      verdict: 'other-code',
      official: 'Xã Lộc Thành',
      otherCode: '25280',
    });
  });

  it('are told apart from a mere spelling, a new name and a code nobody knows', () => {
    expect(judgeName(register, '25225', 'Đak Ơ', 2025)).toMatchObject({ verdict: 'spelling' });
    expect(judgeName(register, '25308', 'Hoàn toàn mới', 2025)).toMatchObject({ verdict: 'differs' });
    expect(judgeName(register, '99999', 'Ba Chẽ', 2025)).toEqual({ verdict: 'unknown-code' });
  });
});

describe('names', () => {
  it('are split from their kind', () => {
    expect(parseUnitName('Thị trấn Thanh Bình')).toEqual({ nameVi: 'Thanh Bình', kind: 'thi_tran' });
    expect(parseUnitName('ĐẶC KHU Hoàng Sa')).toEqual({ nameVi: 'Hoàng Sa', kind: 'dac_khu' });
    expect(parseUnitName('Thành phố Đồng Nai'.normalize('NFD'))).toEqual({
      nameVi: 'Đồng Nai',
      kind: 'thanh_pho',
    });
    expect(parseUnitName('TP. Hồ Chí Minh')).toEqual({ nameVi: 'Hồ Chí Minh', kind: 'thanh_pho' });
    expect(parseUnitName('TP Huế')).toEqual({ nameVi: 'Huế', kind: 'thanh_pho' });
    expect(parseUnitName('P.1')).toEqual({ nameVi: '1', kind: 'phuong' });
    expect(parseUnitName('Phường 1')).toEqual({ nameVi: '1', kind: 'phuong' });
    expect(parseUnitName('Xãabc')).toEqual({ nameVi: 'Xãabc', kind: null });
  });
});
