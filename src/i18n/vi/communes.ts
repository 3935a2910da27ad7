export const communesVi = {
  'unitPanel.title': 'Đơn vị hành chính',
  'unitPanel.code': 'Mã đơn vị',
  'unitPanel.vintage': 'Địa giới',
  'unitPanel.area': 'Diện tích',
  'unitPanel.population': 'Dân số',
  'unitPanel.people': '{count} người',
  'unitPanel.border': 'Đường biên giới',
  'unitPanel.sites': 'Điểm trong đơn vị này',
  'unitPanel.filter': 'Chỉ hiện điểm của đơn vị này',
  'unitPanel.unfilter': 'Bỏ lọc theo đơn vị này',
  'unitPanel.unknown': 'Không có đơn vị “{uid}” trong dữ liệu đang mở.',
  'unitPanel.illustrative': 'Ranh giới trên bản đồ là hình vẽ minh họa.',
} as const;
