export const tableVi = {
  'table.title': 'Bảng các điểm',
  'table.code': 'Mã',
  'table.kind': 'Loại',
  'table.name': 'Tên',
  'table.unit': 'Xã, phường',
  'table.status': 'Tình trạng',
  'table.since': 'Từ ngày',
  'table.provenance': 'Nguồn gốc',
  'table.sortBy': 'Sắp xếp theo {column}',
  'table.hint': 'Mũi tên lên, xuống để đi qua các dòng; Enter để mở.',
} as const;
