import type { Language } from './load-options.ts';

/** What `npm run load -- --help` says. */
export const helpText: Readonly<Record<Language, string>> = {
  vi: `Nạp dữ liệu địa lý thật

  npm run load -- THƯ_MỤC                        nhận ra từng tệp theo nội dung
  npm run load -- --communes TỆP --vintage 2025  nêu rõ từng tệp

Tệp: GeoJSON, TopoJSON, FlatGeobuf; CSV hoặc JSON cho --links và --population. Tọa độ WGS84; VN-2000, UTM, Web Mercator
được chuyển đổi khi tệp khai báo hoặc khi có --crs.

  --communes --districts --provinces   ranh giới xã, huyện, tỉnh
  --links        xã cũ thành xã mới (nếu tệp xã không có code_2025)
  --border       đường biên giới, cả tuyến hoặc theo tỉnh
  --settlements  điểm nhãn của xã, điểm dân cư
  --population   ô dân số (được quy về dân số của xã)
  --gates        cửa khẩu
  --rivers --roads --islands           sông, đường, đảo và tên biển
  --vintage NĂM  phiên bản của tệp đứng trước và các tệp sau (2024: trước 1/7/2025; 2025: từ 1/7/2025)
  --map a=b,c=d  cột b của tệp là trường a (code, name, population, …)
  --crs EPSG:…   hệ tọa độ khi tệp không khai báo
  --detail fine  dùng bản chi tiết hơn khi hai tệp cùng chứa các xã đó
  --attribution "…"  nguồn dữ liệu, ghi trên bản đồ (mặc định: tên tệp)
  --dry-run      chỉ kiểm tra, không ghi
  --allow-partial  bỏ các hàng bị từ chối, nạp phần còn lại
  --report TỆP   ghi báo cáo (.json, .csv hoặc .md)
  --lang vi|en   ngôn ngữ
  --data-dir     thư mục dữ liệu (mặc định DATA_DIR hoặc .data)
  --url, --service-key   một dự án Supabase (hoặc SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY)

Hoặc nạp tất cả, hoặc không nạp gì. Mã thoát: 0 đã nạp, 1 bị từ chối, 2 sai cách gọi.`,
  en: `Load real geography

  npm run load -- FOLDER                         recognises each file by its content
  npm run load -- --communes FILE --vintage 2025 names the files

Files: GeoJSON, TopoJSON, FlatGeobuf; CSV or JSON for --links and --population. WGS84 coordinates; VN-2000, UTM and Web Mercator
are converted when the file declares them or --crs does.

  --communes --districts --provinces   outlines of communes, districts, provinces
  --links        which old commune became which new one (unless the communes carry code_2025)
  --border       the border line, whole or by province
  --settlements  label points of communes, places
  --population   population cells (scaled to the people of each commune)
  --gates        border gates
  --rivers --roads --islands           rivers, roads, islands with the names of the sea
  --vintage YEAR the vintage of the file before it and those after (2024: before 1 July 2025; 2025: since)
  --map a=b,c=d  column b of the file is field a (code, name, population, …)
  --crs EPSG:…   the coordinate system when the file declares none
  --detail fine  draw the finer file when two hold the same communes
  --attribution "…"  the source, named on the map (default: the names of the files)
  --dry-run      check only, write nothing
  --allow-partial  leave out refused rows and load the rest
  --report FILE  write a report (.json, .csv or .md)
  --lang vi|en   language
  --data-dir     data folder (default: DATA_DIR or .data)
  --url, --service-key   a Supabase project (or SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY)

All is loaded or nothing. Exit codes: 0 loaded, 1 refused, 2 called wrongly.`,
};
