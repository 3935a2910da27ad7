export const checkVi = {
  'coverage.part.check': 'Kiểm tra',
  'check.lead':
    'Tính lại số liệu bằng Turf, một công cụ khác viết độc lập, rồi đặt hai kết quả cạnh nhau. Hai cách không bao giờ trùng hẳn; lệch quá 0,8 điểm phần trăm là có điều cần xem.',
  'check.commune': 'Xã, phường cần kiểm tra',
  'check.group.border': 'Xã biên giới',
  'check.group.others': 'Xã khác',
  'check.run.commune': 'Kiểm tra xã này',
  'check.run.all': 'Kiểm tra cả {count} xã',
  'check.running.one': 'Đang tính lại bằng Turf…',
  'check.running': 'Đang tính lại bằng Turf: {done} trong {of} xã',
  'check.cancel': 'Dừng',
  'check.cancelled': 'Đã dừng kiểm tra.',
  'check.failed': 'Không kiểm tra được. Hãy thử lại; nếu vẫn lỗi, hãy tải lại trang.',
  'check.verdict.within':
    'Khớp: diện tích và biên giới lệch nhiều nhất {worst} điểm phần trăm, trong mức {limit}.',
  'check.verdict.beyond':
    'Chưa khớp: có chỗ lệch {worst} điểm phần trăm, quá mức {limit}. Hãy xem ranh giới của xã đứng đầu bảng.',
  'check.stale': 'Số liệu trên màn hình đã đổi từ lúc kiểm tra. Hãy kiểm tra lại.',
  'check.table.all': 'Cả {count} xã',
  'check.worst': '{count} xã lệch nhiều nhất về diện tích được phủ',
  'check.column.commune': 'Xã, phường',
  'check.column.measure': 'Số liệu',
  'check.column.kernel': 'Phên Dậu',
  'check.column.turf': 'Turf',
  'check.column.points': 'Lệch, điểm %',
  'check.measure.area': 'Diện tích được phủ',
  'check.measure.people': 'Dân được phủ',
  'check.measure.hamlets': 'Thôn, ấp được phủ (số thôn)',
  'check.measure.border': 'Biên giới trong tầm đồn, cửa khẩu',
  'check.took':
    'Kiểm tra trong {seconds} giây; nhóm điểm: {set}, điểm chưa rõ tình trạng coi là không hoạt động.',
  'check.why.title': 'Vì sao hai kết quả không trùng hẳn?',
  'check.why.shape':
    'Turf coi trái đất là hình cầu. Phên Dậu dùng hình bầu dục dẹt ở hai cực (WGS84), như máy định vị. Ở nước ta, trên hình cầu diện tích lớn hơn khoảng 0,4 %, khoảng cách bắc – nam dài hơn khoảng 0,5 %.',
  'check.why.circle':
    'Turf vẽ mỗi vùng nghe rõ thành hình 64 cạnh, nhỏ hơn hình tròn 0,16 %. Phên Dậu tính thẳng trên cung tròn, không vẽ hình nhiều cạnh.',
  'check.why.share':
    'Tỷ lệ là diện tích được phủ chia cho diện tích xã, cả hai đo trên cùng một hình, nên phần lớn sai lệch tự triệt tiêu và chỉ còn vài phần mười điểm phần trăm.',
  'check.why.edge':
    'Thôn, ấp thì hoặc được phủ hoặc không: thôn nằm đúng mép vùng nghe rõ có thể bên này tính, bên kia không. Vì vậy dân và thôn được ghi ra nhưng không dùng để kết luận.',
} as const;
