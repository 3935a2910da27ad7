import type { Language } from './coverage-options.ts';

/** What `npm run coverage -- --help` says. */
export const coverageHelp: Readonly<Record<Language, string>> = {
  vi: `Tính độ phủ của mạng lưới

  npm run coverage -- --communes TỆP --sites TỆP [--hamlets TỆP] [--population TỆP] [--border TỆP] --out TỆP

Tệp: GeoJSON, TopoJSON, FlatGeobuf; CSV hoặc JSON cột cho các tệp điểm. Tọa độ WGS84.

  --communes    ranh giới xã. Cột: code (hoặc ma_xa), name; vintage nếu có (hoặc --vintage NĂM; xã có code_2025 là của 2024)
  --sites       điểm và cụm loa. Cột: code; kind (border_gate, pano, guard_post, radio_station, e_board; cụm loa: speaker_cluster);
                site_code (cụm thuộc đài nào); status (good, degraded, broken, suspended, building, planned, retired, unknown; thiếu là
                unknown); technology (wired, fm, ip, hybrid, unknown); radius_m; sound_level_db, sound_distance_m; position_method;
                lon, lat khi là CSV. Đài có cụm loa trong tệp thì được nghe qua các cụm; đài không có cụm là một điểm
  --hamlets     thôn, ấp, khu phố. Cột: name hoặc code; people (hoặc population); commune (mã xã; thiếu thì theo vị trí)
  --population  ô dân số. Cột: lon, lat, pop (hoặc people); commune nếu có
  --border      đường biên giới (LineString)
  --rulings     chỉ định bằng tay, CSV: hamlet (mã_xã/tên), source (mã; trống: mọi nguồn), effect (assigned, excluded), reason
  --out         .json: đủ mọi số đo; .csv: mỗi xã và toàn bộ ba dòng (nominal, operating, good)

  --engine kernel|turf  kernel: chính xác trên ellipsoid; turf: bộ tính độc lập trên mặt cầu, chậm, lệch dưới 0,8 điểm phần trăm
  --k N                 "được phủ" là bởi ít nhất N nguồn (1 đến 5)
  --kinds a,b           loại điểm được tính (mặc định radio_station)
  --radius-wired M … -fm -ip -hybrid -unknown -pano -e-board -border-gate -guard-post   bán kính mặc định, mét (500; pano 300; e-board 100)
  --radius-factor F     nhân mọi bán kính
  --radius-border M     đồn, cửa khẩu bao quát biên giới bao xa (5000)
  --demand hamlets|population_cells   dân số lấy từ đâu
  --unknown interval|silent|working   tình trạng chưa rõ: khoảng (mặc định), coi như hỏng, coi như chạy
  --include-poorly-located            tính cả điểm chỉ biết đến tâm xã
  --lang vi|en

Số đo theo từng xã và toàn bộ: dân và thôn được phủ, diện tích (m² trên ellipsoid), bởi ít nhất k nguồn, đường biên, người mất phủ do hỏng
hóc, thứ tự ưu tiên, nguồn trọng yếu. low: nguồn chưa rõ coi như im; high: coi như chạy. Mọi lỗi dữ liệu được nêu kèm nơi và lý do.
Mã thoát: 0 đã tính, 1 không tính được, 2 sai cách gọi.`,
  en: `Compute the coverage of the network

  npm run coverage -- --communes FILE --sites FILE [--hamlets FILE] [--population FILE] [--border FILE] --out FILE

Files: GeoJSON, TopoJSON, FlatGeobuf; CSV or JSON columns for the files of points. WGS84 coordinates.

  --communes    outlines of communes. Columns: code (or ma_xa), name; vintage if any (or --vintage YEAR; communes with code_2025 are of 2024)
  --sites       sites and loudspeaker clusters. Columns: code; kind (border_gate, pano, guard_post, radio_station, e_board; a cluster:
                speaker_cluster); site_code (the station of a cluster); status (good, degraded, broken, suspended, building, planned,
                retired, unknown; unknown when missing); technology (wired, fm, ip, hybrid, unknown); radius_m; sound_level_db,
                sound_distance_m; position_method; lon, lat in a CSV. A station with clusters in the file is heard by them; one without is one disk
  --hamlets     hamlets. Columns: name or code; people (or population); commune (its code; by place when missing)
  --population  population cells. Columns: lon, lat, pop (or people); commune if any
  --border      the border line (LineString)
  --rulings     assignment by hand, CSV: hamlet (commune/name), source (code; empty: all), effect (assigned, excluded), reason
  --out         .json: every measure; .csv: three rows (nominal, operating, good) for each commune and for the total

  --engine kernel|turf  kernel: exact on the ellipsoid; turf: the independent engine on a sphere, slow, within 0.8 percentage points
  --k N                 reached means by at least N sources (1 to 5)
  --kinds a,b           kinds that count (radio_station)
  --radius-wired M … -fm -ip -hybrid -unknown -pano -e-board -border-gate -guard-post   default radius, metres (500; pano 300; e-board 100)
  --radius-factor F     multiplies every radius
  --radius-border M     how far posts and gates watch the border (5000)
  --demand hamlets|population_cells   whose weights are people
  --unknown interval|silent|working   unknown status: an interval (default), as silent, as working
  --include-poorly-located            count places known only to the commune centre
  --lang vi|en

Measures of each commune and in total: people and hamlets reached, area (m² on the ellipsoid), by at least k sources, border line, people lost
to breakdown, gap order, critical sources. low: unknown counts as silent; high: as working. Every fault of the input is named, with where and why.
Exit codes: 0 computed, 1 could not be computed, 2 called wrongly.`,
};
