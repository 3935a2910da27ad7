export const comfortVi = {
  'notice.age': 'Dữ liệu tải lúc {when} ({age}).',
  'notice.update': 'Đã có phiên bản mới của ứng dụng.',
  'notice.update.apply': 'Dùng phiên bản mới',
} as const;
