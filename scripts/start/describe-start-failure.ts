import { MigrationFailure } from '../../supabase/embedded/apply-migrations.ts';
import { DataFolderHeld, DiskFull } from '../../supabase/embedded/embedded-backend.ts';
import { PortBusy } from '../../supabase/embedded/serve-http.ts';
import { BadPublishingSetting } from './publishing.ts';

type Where = { port: number; dataDir: string };

/** What went wrong and what to do, a line in each language; undefined for what is a bug. */
export function describeStartFailure(thrown: unknown, { port, dataDir }: Where): string | undefined {
  if (thrown instanceof DataFolderHeld) {
    const { pid, url } = thrown.holder;
    return lines(
      `Thư mục dữ liệu ${dataDir} đang được tiến trình ${pid} sử dụng${url ? ` (${url})` : ''}. Hãy dừng tiến trình đó, hoặc chọn thư mục khác: DATA_DIR=… npm start`,
      `The data folder ${dataDir} is used by process ${pid}${url ? ` (${url})` : ''}. Stop that process, or choose another folder: DATA_DIR=… npm start`,
    );
  }
  if (thrown instanceof PortBusy) {
    return lines(
      `Cổng ${port} đang bận. Hãy chọn cổng khác: PORT=${port + 1} npm start`,
      `Port ${port} is busy. Choose another: PORT=${port + 1} npm start`,
    );
  }
  if (thrown instanceof MigrationFailure) {
    return lines(
      `Không cập nhật được cơ sở dữ liệu; dữ liệu vẫn nguyên như trước. ${thrown.message}`,
      `The database could not be brought up to date; the data is as it was. ${thrown.message}`,
    );
  }
  if (thrown instanceof BadPublishingSetting) {
    return lines(
      `Cấu hình bản đồ công khai không hợp lệ (PUBLIC_URL, EMBED_ORIGINS, EMBED_FRAME_ANCESTORS): ${thrown.message}`,
      `The settings of the public map are not valid (PUBLIC_URL, EMBED_ORIGINS, EMBED_FRAME_ANCESTORS): ${thrown.message}`,
    );
  }
  if (isFullDisk(thrown)) {
    return lines(
      `Ổ đĩa chứa ${dataDir} đã đầy. Hãy giải phóng dung lượng rồi chạy lại npm start; dữ liệu đã lưu không mất.`,
      `The disk that holds ${dataDir} is full. Free some space and run npm start again; nothing saved is lost.`,
    );
  }
  return undefined;
}

function lines(...text: string[]): string {
  return `\n${text.join('\n')}\n`;
}

function isFullDisk(thrown: unknown): boolean {
  if (thrown instanceof DiskFull) return true;
  return (
    thrown instanceof Error &&
    /ENOSPC|No space left on device/.test(`${thrown.message} ${String(thrown.cause)}`)
  );
}
