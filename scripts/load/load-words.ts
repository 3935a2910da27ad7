import type { FindingSeverity } from '#domain/geography-check/finding.ts';
import type { GeographyLayer } from '#files/geography/layer.ts';
import type { Language } from './load-options.ts';

type Words = {
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly layers: Readonly<Record<GeographyLayer | 'unused' | 'unknown', string>>;
  readonly severities: Readonly<Record<FindingSeverity, string>>;
  readonly row: string;
  readonly rows: string;
  readonly andMore: string;
  readonly reading: string;
  readonly checking: string;
  readonly opening: string;
  readonly seeding: string;
  readonly staging: string;
  readonly committing: string;
  readonly refusedNothingLoaded: string;
  readonly partial: string;
  readonly nothing: string;
  readonly dryRun: string;
  readonly loaded: string;
  readonly problems: Readonly<Record<'starting' | 'held' | 'unavailable', string>>;
  readonly database: string;
  readonly diskFull: string;
  readonly reportWritten: string;
  readonly reportFailed: string;
  readonly usage: Readonly<Record<'no-input' | 'unknown-option' | 'bad-value', string>>;
  readonly summary: Readonly<Record<string, string>>;
  readonly geography: Readonly<Record<string, string>>;
};

export const loadWords: Readonly<Record<Language, Words>> = {
  vi: {
    columns: ['Tệp', 'Lớp', 'Năm', 'Nhận', 'Sửa', 'Từ chối', 'Chỉ kiểm'],
    layers: {
      communes: 'xã',
      districts: 'huyện',
      provinces: 'tỉnh',
      links: 'liên kết',
      border_line: 'biên giới',
      settlements: 'điểm dân cư',
      population: 'dân số',
      gates: 'cửa khẩu',
      rivers: 'sông',
      roads: 'đường',
      islands: 'đảo, tên biển',
      unused: 'không dùng',
      unknown: '?',
    },
    severities: { refused: 'TỪ CHỐI', mended: 'đã sửa', warning: 'lưu ý', note: 'ghi chú' },
    row: 'hàng {row}',
    rows: '{count} hàng',
    andMore: '… và {count} hàng nữa (xem --report)',
    reading: 'Đọc {file}',
    checking: 'Kiểm tra',
    opening: 'Mở cơ sở dữ liệu',
    seeding: 'Thư mục dữ liệu mới: nạp dữ liệu minh họa trước',
    staging: 'Gửi {done}/{of} hàng',
    committing: 'Ghi vào bản đồ, trong một giao dịch',
    refusedNothingLoaded:
      'Không nạp gì: {count} tệp hoặc hàng bị từ chối. Dữ liệu cũ còn nguyên. Sửa tệp, hoặc dùng --allow-partial để nạp phần còn lại.',
    partial: 'Bỏ qua {count} tệp hoặc hàng bị từ chối (--allow-partial).',
    nothing: 'Không còn gì để nạp.',
    dryRun: 'Chỉ kiểm tra (--dry-run): chưa ghi gì.',
    loaded: 'Đã nạp trong {seconds} giây. Bản đồ: {geography}.',
    problems: {
      starting: 'Máy chủ (tiến trình {pid}) đang khởi động: hãy chạy lại sau ít giây.',
      held: 'Thư mục dữ liệu đang được tiến trình {pid} sử dụng: hãy chạy lại sau.',
      unavailable: 'Không mở được cơ sở dữ liệu: {message}',
    },
    database: 'Không nạp gì, dữ liệu cũ còn nguyên. Cơ sở dữ liệu từ chối ({code}): {message}',
    diskFull: 'Không nạp gì, dữ liệu cũ còn nguyên: ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi chạy lại.',
    reportWritten: 'Báo cáo: {path}',
    reportFailed: 'Không ghi được báo cáo {path}: {message}',
    usage: {
      'no-input': 'Chưa nêu tệp hoặc thư mục nào.',
      'unknown-option': 'Không hiểu tham số: {text}',
      'bad-value': 'Giá trị không hợp lệ của {option}: {value}',
    },
    summary: {
      units_updated: 'đơn vị cập nhật',
      units_added: 'đơn vị thêm mới',
      links: 'liên kết xã cũ – xã mới',
      label_points: 'điểm nhãn',
      outlines_derived: 'ranh giới huyện, tỉnh ghép từ xã',
      border_lines: 'đoạn biên giới',
      cells: 'ô dân số (đã quy về dân số xã)',
      cell_communes: 'xã có ô dân số thật',
      cell_communes_partly_covered: 'xã chỉ được ô dân số phủ một phần (giữ như cũ)',
      cells_outside: 'ô dân số ngoài các xã đó',
      gates_updated: 'cửa khẩu cập nhật',
      gates_added: 'cửa khẩu thêm mới',
      gates_without_commune: 'cửa khẩu bỏ qua vì chưa có xã',
      hamlets_moved: 'ấp minh họa chuyển vào trong xã',
      cells_moved: 'ô dân số minh họa chuyển vào trong xã',
      sites_moved: 'điểm minh họa chuyển vào trong xã',
      clusters_moved: 'cụm loa minh họa chuyển vào trong xã',
      hamlet_communes_rescaled: 'xã có dân số ấp tính lại',
      basemap_features: 'đối tượng nền (sông, đường, đảo, địa danh)',
      outlines_mended: 'ranh giới do cơ sở dữ liệu sửa',
      units_left_illustrative: 'đơn vị vẫn là minh họa',
      links_without_unit: 'liên kết bỏ qua vì thiếu xã',
    },
    geography: {
      real: 'dữ liệu thật',
      mixed: 'thật và minh họa lẫn nhau',
      illustrative: 'minh họa',
      empty: 'trống',
    },
  },
  en: {
    columns: ['File', 'Layer', 'Year', 'Taken', 'Mended', 'Refused', 'Checked'],
    layers: {
      communes: 'communes',
      districts: 'districts',
      provinces: 'provinces',
      links: 'links',
      border_line: 'border line',
      settlements: 'settlements',
      population: 'population',
      gates: 'gates',
      rivers: 'rivers',
      roads: 'roads',
      islands: 'islands, seas',
      unused: 'not used',
      unknown: '?',
    },
    severities: { refused: 'REFUSED', mended: 'mended', warning: 'warning', note: 'note' },
    row: 'row {row}',
    rows: '{count} rows',
    andMore: '… and {count} rows more (see --report)',
    reading: 'Reading {file}',
    checking: 'Checking',
    opening: 'Opening the database',
    seeding: 'New data folder: loading the demonstration data first',
    staging: 'Sent {done} of {of} rows',
    committing: 'Writing to the map, in one transaction',
    refusedNothingLoaded:
      'Nothing was loaded: {count} files or rows are refused. The old data is as it was. Mend the files, or load the rest with --allow-partial.',
    partial: '{count} refused files or rows are left out (--allow-partial).',
    nothing: 'Nothing is left to load.',
    dryRun: 'Checked only (--dry-run): nothing was written.',
    loaded: 'Loaded in {seconds} s. The map: {geography}.',
    problems: {
      starting: 'The server (process {pid}) is starting: run this again in a few seconds.',
      held: 'The data folder is used by process {pid}: run this again later.',
      unavailable: 'The database cannot be opened: {message}',
    },
    database: 'Nothing was loaded, the old data is as it was. The database refused ({code}): {message}',
    diskFull:
      'Nothing was loaded, the old data is as it was: the disk is full. Free some space and run this again.',
    reportWritten: 'Report: {path}',
    reportFailed: 'The report {path} could not be written: {message}',
    usage: {
      'no-input': 'No file or folder was named.',
      'unknown-option': 'Not understood: {text}',
      'bad-value': 'Not a valid value of {option}: {value}',
    },
    summary: {
      units_updated: 'units updated',
      units_added: 'units added',
      links: 'links between old and new communes',
      label_points: 'label points',
      outlines_derived: 'district and province outlines joined from communes',
      border_lines: 'stretches of border',
      cells: 'population cells (scaled to the people of the commune)',
      cell_communes: 'communes with real cells',
      cell_communes_partly_covered: 'communes only partly covered by cells (kept as they were)',
      cells_outside: 'cells outside those communes',
      gates_updated: 'gates updated',
      gates_added: 'gates added',
      gates_without_commune: 'gates left out for want of their commune',
      hamlets_moved: 'illustrative hamlets moved into their commune',
      cells_moved: 'illustrative cells moved into their commune',
      sites_moved: 'illustrative sites moved into their commune',
      clusters_moved: 'illustrative loudspeaker clusters moved into their commune',
      hamlet_communes_rescaled: 'communes whose hamlets were rescaled',
      basemap_features: 'basemap features (rivers, roads, islands, places)',
      outlines_mended: 'outlines mended by the database',
      units_left_illustrative: 'units still illustrative',
      links_without_unit: 'links left out for want of a commune',
    },
    geography: {
      real: 'real data',
      mixed: 'real and illustrative mixed',
      illustrative: 'illustrative',
      empty: 'empty',
    },
  },
};

/** Puts facts in the place of `{name}`; a fact that is not there is written as a dash. */
export function fill(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '–'));
}
