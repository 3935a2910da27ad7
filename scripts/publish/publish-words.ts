import type { PublishProblem } from './publish-problem.ts';
import type { PublishUsage } from './parse-publish-arguments.ts';
import type { PublishStep } from './publish-options.ts';
import type { Published } from './publish-site.ts';

export type PublishLanguage = 'vi' | 'en';

export const publishHelp: Readonly<Record<PublishLanguage, string>> = {
  vi: `Công bố bản đồ công khai thành một trang tĩnh

  npm run publish -- --out THƯ_MỤC

  --out THƯ_MỤC  nơi ghi; đổi sang bản mới trong một bước, người đọc không bao giờ thấy bản dở dang
  --site URL     địa chỉ công khai của thư mục đó (cần cho oEmbed và ảnh xem trước trên mạng xã hội)
  --app URL      địa chỉ ứng dụng, để liên kết tới trang của từng điểm
  --origin URL   trang được gửi lệnh cho bản đồ (lặp lại được)
  --vintage NĂM  phiên bản địa giới (mặc định: mới nhất)
  --url URL      một sản phẩm đang chạy hoặc một dự án Supabase (hoặc SUPABASE_URL)
  --key KHÓA     khóa công khai (hoặc SUPABASE_PUBLISHABLE_KEY; sản phẩm đang chạy tự cho biết)
  --data-dir     thư mục dữ liệu, khi không có --url (mặc định DATA_DIR hoặc .data)
  --json         in tiến độ và kết quả thành từng dòng JSON
  --lang vi|en   ngôn ngữ

Chỉ đọc những gì mọi người đều đọc được, bằng khóa công khai.`,
  en: `Publish the public map as a static site

  npm run publish -- --out FOLDER

  --out FOLDER   where to write; switched in one step, so that a reader never sees half
  --site URL     public address of that folder (needed for oEmbed and social previews)
  --app URL      address of the application, for links to a site's own page
  --origin URL   a page that may send the map messages (may be repeated)
  --vintage YEAR which communes (default: the newest)
  --url URL      a running product or a Supabase project (or SUPABASE_URL)
  --key KEY      the publishable key (or SUPABASE_PUBLISHABLE_KEY; a running product tells it)
  --data-dir     data folder, without --url (default DATA_DIR or .data)
  --json         progress and outcome as lines of JSON
  --lang vi|en   language

Reads only what everybody may read, with the publishable key.`,
};

export function sayStep(step: PublishStep, language: PublishLanguage): string {
  const isVi = language === 'vi';
  switch (step.step) {
    case 'building':
      return isVi ? 'dựng trang bản đồ' : 'building the page of the map';
    case 'reading':
      return isVi
        ? `đọc ${step.done}/${step.of} (${step.part})`
        : `read ${step.done} of ${step.of} (${step.part})`;
    case 'computing':
      return isVi ? 'tính độ phủ' : 'computing coverage';
    case 'drawing':
      return isVi ? 'vẽ hình, dựng trang' : 'drawing posters and pages';
    case 'writing':
      return isVi ? `ghi ${step.files} tệp` : `writing ${step.files} files`;
  }
}

export function sayPublished(done: Published, outDir: string, language: PublishLanguage): string {
  const kb = Math.round(done.byteCount / 1000);
  const { siteCount, clusterCount, communeCount, fileCount, asOf, isChanged } = done;
  if (language === 'vi')
    return isChanged
      ? `Đã công bố ${siteCount} điểm, ${clusterCount} cụm loa, ${communeCount} xã, số liệu đến ${asOf}: ${fileCount} tệp, ${kb} KB ở ${outDir}`
      : `Không có gì thay đổi: bản đang có ở ${outDir} đã đúng với dữ liệu (${siteCount} điểm, số liệu đến ${asOf}).`;
  return isChanged
    ? `Published ${siteCount} sites, ${clusterCount} clusters, ${communeCount} communes, data as of ${asOf}: ${fileCount} files, ${kb} KB in ${outDir}`
    : `Nothing has changed: what is in ${outDir} agrees with the data (${siteCount} sites, data as of ${asOf}).`;
}

export function sayProblem(problem: PublishProblem, language: PublishLanguage): string {
  const isVi = language === 'vi';
  switch (problem.kind) {
    case 'unread':
      return isVi
        ? `Không đọc được ${problem.part} (${problem.error.kind}). Bản đã công bố vẫn giữ nguyên.`
        : `Cannot read ${problem.part} (${problem.error.kind}). What was published stays as it is.`;
    case 'bad_rows':
      return isVi
        ? `${problem.count} hàng của ${problem.part} không hợp lệ, đầu tiên là ${problem.row} (cột ${problem.field}). Hãy sửa rồi công bố lại.`
        : `${problem.count} rows of ${problem.part} are not valid, first ${problem.row} (column ${problem.field}). Mend them and publish again.`;
    case 'empty':
      return isVi
        ? 'Chưa có gì công khai để công bố: không có điểm hoặc không có xã nào.'
        : 'There is nothing public to publish: no site or no commune.';
    case 'no_vintage':
      return isVi
        ? `Không có địa giới năm ${problem.asked}; đang có: ${problem.known.join(', ')}.`
        : `There are no communes of ${problem.asked}; there are: ${problem.known.join(', ')}.`;
    case 'not_built':
      return isVi
        ? 'Trang bản đồ chưa được dựng. Hãy chạy npm run build:embed.'
        : 'The page of the map is not built. Run npm run build:embed.';
    case 'folder_foreign':
      return isVi
        ? `${problem.path} đã có thứ khác ở đó. Hãy chọn thư mục khác hoặc chuyển nó đi.`
        : `Something else is at ${problem.path}. Choose another folder or move it away.`;
    case 'not_written':
      return isVi
        ? `Không ghi được ${problem.path}: ${problem.reason}. Bản đã công bố vẫn giữ nguyên.`
        : `Cannot write ${problem.path}: ${problem.reason}. What was published stays as it is.`;
    case 'busy':
      return isVi ? 'Đang có một lần công bố khác.' : 'Another publication is under way.';
  }
}

export function sayUsage(
  problem: Exclude<PublishUsage, { kind: 'help' }>,
  language: PublishLanguage,
): string {
  const isVi = language === 'vi';
  switch (problem.kind) {
    case 'missing':
      return isVi ? `Thiếu ${problem.option}.` : `${problem.option} is missing.`;
    case 'unknown_option':
      return isVi ? `Không hiểu tùy chọn: ${problem.text}` : `Option not understood: ${problem.text}`;
    case 'bad_value':
      return isVi
        ? `Giá trị của ${problem.option} không hợp lệ: ${problem.value}`
        : `Bad value of ${problem.option}: ${problem.value}`;
  }
}
