import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataFolderHeld } from '../../supabase/embedded/embedded-backend.ts';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { openEmbeddedBackend } from '../../supabase/embedded/open-embedded-backend.ts';
import { fillNational, NotEmpty } from './fill-national.ts';
import { nationalScale } from './national-scale.ts';
import { readCommunes } from './read-communes.ts';

const help = `npm run national -- [--data FOLDER] [--communes FILE] [--stations N]

Sinh dữ liệu mẫu ở quy mô cả nước vào một thư mục dữ liệu trống / writes a made-up network of national size
into an empty data folder. Rồi / then:  DATA_DIR=FOLDER npm start

  --data      mặc định / default .data-national
  --communes  TopoJSON các xã / of the communes; mặc định / default ../shared/data/vn-communes-2025.topojson
  --stations  mặc định / default ${nationalScale.stations}
`;

/** `npm run national`: gives the exit code. */
export async function runNational(args: readonly string[]): Promise<number> {
  const startedAtMs = performance.now();
  const say = (text: string) =>
    console.log(`${((performance.now() - startedAtMs) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: join(repositoryRoot, '.data-national') },
      communes: {
        type: 'string',
        default: join(repositoryRoot, '..', 'shared', 'data', 'vn-communes-2025.topojson'),
      },
      stations: { type: 'string', default: String(nationalScale.stations) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const stations = Number(values.stations);
  if (!Number.isInteger(stations) || stations < 1 || stations > 200_000) {
    console.error(
      `--stations ${values.stations}: cần số nguyên từ 1 đến 200000 · a whole number from 1 to 200000 is needed`,
    );
    return 2;
  }
  const communes = readCommunes(resolve(values.communes));
  if (!communes.isReal)
    console.warn(
      `\n!! Không thấy ${values.communes}: dùng ${communes.rows.length} xã MINH HỌA, không phải cả nước.` +
        `\n!! ${values.communes} is not there: using the ${communes.rows.length} ILLUSTRATIVE communes of the demonstration, not the nation.\n`,
    );
  try {
    const backend = await openEmbeddedBackend({ dataDir: resolve(values.data) });
    try {
      const counts = await backend.exclusively((target) =>
        fillNational(target, communes, { ...nationalScale, stations }, say),
      );
      say(
        Object.entries(counts)
          .map(([name, count]) => `${count} ${name}`)
          .join(', '),
      );
    } finally {
      await backend.close();
    }
  } catch (thrown) {
    if (!(thrown instanceof NotEmpty) && !(thrown instanceof DataFolderHeld)) throw thrown;
    console.error(
      thrown instanceof NotEmpty
        ? `${values.data} đã có dữ liệu; hãy chọn thư mục khác bằng --data · holds data already; choose another folder with --data`
        : `${values.data} đang được dùng · ${thrown.message}`,
    );
    return 1;
  }
  console.log(`\nDATA_DIR=${values.data} npm start\n`);
  return 0;
}
