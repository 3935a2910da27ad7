import type { CoverageParams } from '#domain/coverage-params.ts';

export type Language = 'vi' | 'en';

export const coverageFiles = ['communes', 'sites', 'hamlets', 'population', 'border', 'rulings'] as const;
export type CoverageFile = (typeof coverageFiles)[number];

export type CoverageOptions = {
  readonly files: Readonly<Partial<Record<CoverageFile, string>>>;
  readonly outPath: string;
  readonly engine: 'kernel' | 'turf';
  readonly vintage: number | null;
  readonly language: Language;
  readonly params: CoverageParams;
};
