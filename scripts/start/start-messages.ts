import type { StartStep } from '../../supabase/embedded/embedded-backend.ts';

type Pair = readonly [vi: string, en: string];

/** One line a step, in both languages. */
export function describeStep(step: StartStep): string {
  switch (step.step) {
    case 'template':
      return both(['chuẩn bị máy cơ sở dữ liệu (chỉ một lần)', 'preparing the database engine (once)']);
    case 'database':
      return both(['mở cơ sở dữ liệu', 'opening the database']);
    case 'migration':
      return both([`áp dụng ${step.version} ${step.name}`, `applying ${step.version} ${step.name}`]);
    case 'seed':
      return both([`nạp dữ liệu minh họa: ${step.text}`, `loading demonstration data: ${step.text}`]);
    case 'accounts':
      return both(['tạo tài khoản', 'making accounts']);
  }
}

export function both([vi, en]: Pair): string {
  return `${vi} · ${en}`;
}
