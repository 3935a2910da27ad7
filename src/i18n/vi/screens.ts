/** Names of screens that are fetched when they are opened, and what is said meanwhile. */
export const screensVi = {
  'coverage.title': 'Độ phủ',
  'coverage.loading': 'Đang tính độ phủ…',
  'embedBuilder.open': 'Nhúng bản đồ',
  'embedBuilder.title': 'Nhúng bản đồ vào cổng thông tin',
  'embedBuilder.back': 'Về bản đồ',
  'settings.stale': 'Coi thông tin tình trạng là cũ sau',
  'settings.stale.months': '{months} tháng',
  'paper.dossier': 'In hồ sơ',
  'paper.dossiers.unit': 'In hồ sơ các điểm của đơn vị này',
  'paper.print': 'In',
  'paper.dossiers.shown': 'In hồ sơ các điểm đang hiện',
  'paper.sheetMap': 'In bản đồ',
} as const;
