import type { StartStep } from '../../supabase/embedded/embedded-backend.ts';

type Pair = readonly [vi: string, en: string];

/** One line a step, in both languages. */
export function describeStep(step: StartStep): string {
  switch (step.step) {
    case 'template':
      return both(['chuẩn bị máy cơ sở dữ liệu (chỉ một lần)', 'preparing the database engine (once)']);
    case 'database':
      return both(['mở cơ sở dữ liệu', 'opening the database']);
    case 'migrations':
      return both([`cập nhật cơ sở dữ liệu (${step.count})`, `updating the database (${step.count})`]);
    case 'seed':
      return both(['nạp dữ liệu minh họa', step.text]);
    case 'accounts':
      return both(['tạo tài khoản', 'making accounts']);
  }
}

export function both([vi, en]: Pair): string {
  return `${vi} · ${en}`;
}
