/** Publishing the public map. */
export const publishVi = {
  'publish.open': 'Công bố bản đồ',
  'publish.title': 'Công bố bản đồ công khai',
  'publish.text':
    'Bản đồ trên cổng thông tin sẽ được thay bằng số liệu hiện nay. Chỉ những gì ai cũng xem được mới được đưa ra; đồn biên phòng và thông tin nội bộ không bao giờ có trong đó.',
  'publish.stays': 'Người đang xem không thấy gián đoạn: bản mới thay bản cũ trong một bước.',
  'publish.start': 'Công bố',
  'publish.step.starting': 'Đang bắt đầu…',
  'publish.step.building': 'Đang dựng trang bản đồ (chỉ lần đầu)…',
  'publish.step.reading': 'Đang đọc số liệu công khai…',
  'publish.step.computing': 'Đang tính độ phủ…',
  'publish.step.drawing': 'Đang vẽ hình…',
  'publish.step.writing': 'Đang ghi tệp…',
  'publish.done': 'Đã công bố bản đồ.',
  'publish.unchanged': 'Bản đồ đã công bố vẫn đúng với số liệu; không có gì phải thay.',
  'publish.counts':
    '{sites} điểm, {clusters} cụm loa hiện có, {communes} xã, phường; số liệu đến ngày {date}.',
  'publish.size': '{files} tệp, {mb} MB.',
  'publish.see': 'Xem bản đồ đã công bố',
  'publish.fault.unread': 'Không đọc được số liệu. Bản đồ đã công bố vẫn giữ nguyên.',
  'publish.fault.bad_rows':
    'Có hàng số liệu không hợp lệ nên chưa công bố. Hãy sửa số liệu rồi công bố lại; bản đồ đã công bố vẫn giữ nguyên.',
  'publish.fault.empty': 'Chưa có điểm hoặc xã nào được công khai.',
  'publish.fault.no_vintage': 'Không có địa giới của năm được chọn.',
  'publish.fault.not_built':
    'Trang bản đồ chưa được dựng. Người quản trị máy chủ hãy chạy npm run build:embed.',
  'publish.fault.folder_foreign': 'Thư mục công bố đang chứa thứ khác. Hãy báo người quản trị máy chủ.',
  'publish.fault.not_written': 'Không ghi được tệp, có thể ổ đĩa đã đầy. Bản đồ đã công bố vẫn giữ nguyên.',
  'publish.fault.busy': 'Đang có một lần công bố khác. Hãy chờ một lát rồi thử lại.',
  'publish.fault.crashed': 'Việc công bố dừng giữa chừng. Bản đồ đã công bố vẫn giữ nguyên.',
  'publish.fault.not_allowed': 'Chỉ người quản lý mới được công bố. Hãy đăng nhập lại.',
  'publish.fault.unreachable': 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
} as const;
