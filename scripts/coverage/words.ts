import type { CoverageRule, CoverageSeverity } from '#domain/coverage-finding.ts';
import type { Language } from './coverage-options.ts';
import type { FileProblem } from './file-problem.ts';
import type { CoverageUsageProblem } from './parse-coverage-arguments.ts';

type Words = {
  readonly usage: Readonly<Record<Exclude<CoverageUsageProblem['kind'], 'help'>, string>>;
  readonly severities: Readonly<Record<CoverageSeverity, string>>;
  readonly file: string;
  readonly row: string;
  readonly more: string;
  readonly problems: Readonly<Record<FileProblem['kind'], string>>;
  readonly rules: Readonly<Record<CoverageRule, string>>;
  readonly progress: string;
  readonly written: string;
  readonly notWritten: string;
  readonly refused: string;
};

export function fillWords(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}

export const coverageWords: Readonly<Record<Language, Words>> = {
  vi: {
    usage: {
      missing: 'Thiếu {option}.',
      unknown_option: 'Không hiểu tham số: {text}',
      bad_value: 'Giá trị không hợp lệ của {option}: {value}',
    },
    severities: { refused: 'KHÔNG TÍNH', warning: 'lưu ý', note: 'ghi chú' },
    file: '--{file}',
    row: '--{file}, hàng {row}',
    more: '… và {count} mục nữa (đủ trong tệp .json)',
    problems: {
      unreadable: 'không đọc được {path}: {reason}',
      row_without_code: 'không có mã: bỏ qua',
      row_without_place: '{code} không có vị trí',
      row_not_polygon: '{code} không có ranh giới vùng: bỏ qua',
      row_not_line: 'không phải đường: bỏ qua',
      status_bad: '{code}: cột {column} có giá trị lạ "{value}", coi là {used}',
      kind_bad: '{code}: loại điểm lạ "{value}": bỏ qua',
      number_bad: '{code}: cột {column} không phải số: "{value}"',
      ring_mended: '{code}: ranh giới tự cắt ({rule}) tại {lon}, {lat}: đã sửa',
      ring_invalid:
        '{code}: ranh giới sai ({rule}) tại {lon}, {lat}: không sửa được, số đo của xã bị chặn trong 0–100 %',
      vintages_mixed: 'lẫn xã của các phiên bản {vintages}: mặt đất sẽ bị tính hai lần',
    },
    rules: {
      radius_zero: '{subject}: {field} bằng 0, dùng {used} m',
      radius_negative: '{subject}: {field} âm ({value}), dùng {used} m',
      radius_absurd: '{subject}: {field} quá lớn ({value}), dùng {used} m',
      radius_not_a_number: '{subject}: {field} không phải số, dùng {used} m',
      radius_default: '{subject}: chưa biết bán kính, dùng mặc định {used} m ({key})',
      position_missing: '{subject}: không có vị trí',
      position_outside_frame: '{subject}: vị trí xa mọi xã hơn 100 km',
      position_poor: '{subject}: vị trí chỉ biết đến tâm xã',
      position_duplicate: '{subject}: cùng vị trí với {other}',
      source_outside_communes: '{subject}: nằm ngoài mọi xã',
      source_not_built: '{subject}: {status}, không thuộc mạng lưới đã dựng',
      status_unknown: '{subject}: tình trạng chưa rõ',
      no_sources_left: 'không còn nguồn nào được tính ({count} trong tệp)',
      demand_outside_communes: '{subject}: ngoài mọi xã (mã xã {commune})',
      demand_weight_bad: '{subject}: số dân không hợp lệ ({value}), coi là 0',
      demand_position_bad: '{subject}: không có vị trí, chỉ được phủ khi chỉ định bằng tay',
      commune_without_hamlets: '{subject}: không có thôn, ấp nào',
      commune_without_population: '{subject}: không có ô dân số nào',
      commune_invalid: '{subject}: ranh giới có vòng hỏng ({fault}), bỏ vòng đó',
      commune_clamped: '{subject}: ranh giới sai, số đo bị chặn trong 0–100 %',
      commune_empty: '{subject}: không có ranh giới dùng được',
      commune_duplicate: '{subject}: trùng mã, chỉ tính xã đầu',
      vintages_mixed: 'lẫn các phiên bản {vintages}',
      border_missing: 'không có đường biên giới',
      border_unassigned: '{count} đoạn biên giới không thuộc xã nào, chỉ có trong tổng',
      ruling_unknown: 'chỉ định cho {subject}, nguồn {source}: không tìm thấy',
    },
    progress: 'Đã tính {done}/{of} xã',
    written:
      'Đã ghi {path}: {communes} xã, {sources} nguồn; dân được phủ (đang hoạt động) {low}–{high} trong {people}',
    notWritten: 'Không ghi được {path}: {reason}',
    refused: 'Không tính.',
  },
  en: {
    usage: {
      missing: '{option} is missing.',
      unknown_option: 'Option not understood: {text}',
      bad_value: 'Bad value of {option}: {value}',
    },
    severities: { refused: 'NOT COUNTED', warning: 'warning', note: 'note' },
    file: '--{file}',
    row: '--{file}, row {row}',
    more: '… and {count} more (all in the .json file)',
    problems: {
      unreadable: 'cannot read {path}: {reason}',
      row_without_code: 'no code: left out',
      row_without_place: '{code} has no place',
      row_not_polygon: '{code} has no area: left out',
      row_not_line: 'not a line: left out',
      status_bad: '{code}: column {column} has the strange value "{value}", taken for {used}',
      kind_bad: '{code}: strange kind "{value}": left out',
      number_bad: '{code}: column {column} is no number: "{value}"',
      ring_mended: '{code}: the outline crosses itself ({rule}) at {lon}, {lat}: mended',
      ring_invalid:
        '{code}: bad outline ({rule}) at {lon}, {lat}: cannot be mended, its figures are kept within 0–100 %',
      vintages_mixed: 'communes of vintages {vintages} are mixed: the ground would count twice',
    },
    rules: {
      radius_zero: '{subject}: {field} is 0, {used} m used',
      radius_negative: '{subject}: {field} is negative ({value}), {used} m used',
      radius_absurd: '{subject}: {field} is absurd ({value}), {used} m used',
      radius_not_a_number: '{subject}: {field} is not a number, {used} m used',
      radius_default: '{subject}: radius not known, default {used} m used ({key})',
      position_missing: '{subject}: no place',
      position_outside_frame: '{subject}: more than 100 km from every commune',
      position_poor: '{subject}: known only to the commune centre',
      position_duplicate: '{subject}: at the same point as {other}',
      source_outside_communes: '{subject}: outside every commune',
      source_not_built: '{subject}: {status}, not part of what was built',
      status_unknown: '{subject}: status unknown',
      no_sources_left: 'no source is left to count ({count} in the file)',
      demand_outside_communes: '{subject}: outside every commune (commune {commune})',
      demand_weight_bad: '{subject}: bad number of people ({value}), taken for 0',
      demand_position_bad: '{subject}: no place, reached only by assignment',
      commune_without_hamlets: '{subject}: no hamlet',
      commune_without_population: '{subject}: no population cell',
      commune_invalid: '{subject}: a bad ring ({fault}) was left out',
      commune_clamped: '{subject}: invalid outline, figures kept within 0–100 %',
      commune_empty: '{subject}: no usable outline',
      commune_duplicate: '{subject}: code twice, only the first counts',
      vintages_mixed: 'vintages {vintages} are mixed',
      border_missing: 'no border line',
      border_unassigned: '{count} border segments belong to no commune and are in the total only',
      ruling_unknown: 'assignment of {subject}, source {source}: not found',
    },
    progress: '{done} of {of} communes computed',
    written:
      '{path} written: {communes} communes, {sources} sources; people reached (operating) {low}–{high} of {people}',
    notWritten: 'Cannot write {path}: {reason}',
    refused: 'Nothing computed.',
  },
};
