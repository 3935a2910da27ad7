export const coverageMapVi = {
  'coverageMap.legend': 'Chú giải trên bản đồ',
  'coverageMap.unreached': 'Số người chưa được phủ của mỗi xã, phường',
  'coverageMap.noPeople': 'Chưa có số dân',
  'coverageMap.covered': 'Vùng đã được phủ',
  'coverageMap.maybe': 'Vùng chỉ được phủ nếu điểm chưa rõ tình trạng còn hoạt động',
  'coverageMap.hamlet.yes': 'Thôn, ấp đã được phủ',
  'coverageMap.hamlet.maybe': 'Thôn, ấp chỉ được phủ nếu điểm chưa rõ tình trạng còn hoạt động',
  'coverageMap.hamlet.no': 'Thôn, ấp chưa được phủ',
  'coverageMap.border.reached': 'Đoạn biên giới có đồn hoặc cửa khẩu trong tầm',
  'coverageMap.border.unreached': 'Đoạn biên giới ngoài tầm',
  'coverageMap.longestGap': 'Đoạn dài nhất ngoài tầm: {length}',
  'coverageMap.disk': 'Tầm nghe của một cụm loa (thấy khi phóng to)',
} as const;
