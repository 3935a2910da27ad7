/** Size of every drawing, in pixels. */
export const sceneSize = { width: 840, height: 560 } as const;

const ribbon = `<g><rect x="0" y="508" width="840" height="52" fill="#10181c" fill-opacity=".72"/>
  <text x="24" y="543" font-family="Be Vietnam Pro, DejaVu Sans, sans-serif" font-size="25" fill="#fff">Ảnh minh họa, không phải ảnh chụp</text></g>`;

function scene(weather: 'dull' | 'clear', inside: string): string {
  const [high, low] = weather === 'clear' ? ['#8ec5e8', '#e6f2f4'] : ['#aeb9bd', '#e2e2dc'];
  const { width, height } = sceneSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${high}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>
  <rect width="840" height="560" fill="url(#sky)"/>
  <path d="M0 330Q120 270 260 318T520 300T840 322V560H0Z" fill="${weather === 'clear' ? '#86a97f' : '#98a394'}"/>
  <path d="M0 360Q200 322 420 356T840 350V560H0Z" fill="${weather === 'clear' ? '#5f8f5c' : '#7f8f7a'}"/>
  <path d="M0 420H840V560H0Z" fill="${weather === 'clear' ? '#b98f63' : '#a58f76'}"/>
  ${inside}${ribbon}</svg>`;
}

const house = (wall: string, roof: string, open: boolean) => `
  <path d="M90 420V310H330V420Z" fill="${wall}"/><path d="M70 316L210 238L350 316Z" fill="${roof}"/>
  <path d="M120 420V346H172V420Z" fill="${open ? '#3d5a73' : '#6b6257'}"/><path d="M208 340H300V388H208Z" fill="${open ? '#cfe3ee' : '#7a7165'}"/>
  <path d="M254 340V388M208 364H300" stroke="${open ? '#7f98a6' : '#5f574d'}" stroke-width="4"/>`;

const horn = (x: number, y: number, to: -1 | 1, colour: string) =>
  `<path d="M${x} ${y}l${to * 16} -5l${to * 34} -17v44l${to * -34} -17l${to * -16} -5z" fill="${colour}" stroke="#39424a" stroke-width="2"/>`;

/** Half the width of the mast at a height of the picture. */
const half = (y: number) => 34 - ((420 - y) / 390) * 26;

const lattice = (top: number, colour: string) => {
  const rungs = Array.from({ length: Math.floor((420 - top) / 30) }, (_, step) => {
    const y = 420 - step * 30;
    return `M${560 - half(y)} ${y}L${560 + half(y - 30)} ${y - 30}M${560 + half(y)} ${y}L${560 - half(y - 30)} ${y - 30}`;
  }).join('');
  const halfTop = half(top);
  return `<path d="M526 420L${560 - halfTop} ${top}H${560 + halfTop}L594 420M${rungs.slice(1)}" fill="none" stroke="${colour}" stroke-width="5"/>`;
};

const person = (x: number, y: number, shirt: string) =>
  `<circle cx="${x}" cy="${y}" r="9" fill="#8a5a3c"/><path d="M${x - 11} ${y - 4}a11 9 0 0 1 22 0z" fill="#f2c230"/><path d="M${x - 12} ${y + 11}h24l3 32h-30z" fill="${shirt}"/><path d="M${x - 8} ${y + 42}v30M${x + 8} ${y + 42}v30" stroke="#2d3942" stroke-width="8"/>`;

const posts = '<path d="M210 420V330H236V420ZM604 420V330H630V420Z" fill="#6d7478"/>';

const board = (face: string, words: string, ink: string) => `${posts}
  <path d="M130 130H710V336H130Z" fill="#4c555b"/><path d="M142 142H698V324H142Z" fill="${face}"/>
  <g font-family="Be Vietnam Pro, DejaVu Sans, sans-serif" font-weight="600" text-anchor="middle" fill="${ink}">${words}</g>`;

/** Drawings that stand in for photos of the demonstration sites, by file name. Each says that it is no photo. */
export const scenes: ReadonlyMap<string, string> = new Map([
  [
    'dt-25280-before',
    scene(
      'dull',
      `${house('#b9ac98', '#7d5a48', false)}<path d="M556 420L566 190" stroke="#7a6a5a" stroke-width="12"/>${horn(560, 214, -1, '#8b6a4f')}
      <path d="M566 196Q470 250 330 300" fill="none" stroke="#4a4a4a" stroke-width="3" stroke-dasharray="60 14"/><path d="M470 250q-8 40 6 70" fill="none" stroke="#4a4a4a" stroke-width="3"/>`,
    ),
  ],
  [
    'dt-25280-during',
    scene(
      'clear',
      `${house('#d8cdb8', '#a2543c', false)}${lattice(210, '#9aa4aa')}<path d="M646 420L600 170M676 420L630 170" stroke="#c08a3a" stroke-width="6"/>
      <path d="M640 390h32M634 356h32M628 322h32M621 288h32M615 254h32M609 220h32" stroke="#c08a3a" stroke-width="5"/>${person(470, 348, '#e07b2f')}${person(712, 352, '#2f77b0')}
      <path d="M380 420h70v-34h-70zM392 386h46v-26h-46z" fill="#8d6b46"/>`,
    ),
  ],
  [
    'dt-25280-after',
    scene(
      'clear',
      `${house('#f0e6cf', '#b3472f', true)}<path d="M330 300v-130" stroke="#6d7478" stroke-width="6"/><path d="M333 172h62v42h-62z" fill="#d0232b"/>
      <path d="M364 179l4 10h11l-9 7 3 11-9-7-9 7 3-11-9-7h11z" fill="#f7d14a"/>${lattice(120, '#c9453a')}<path d="M560 120V58M536 74h48M542 92h36" stroke="#3d474d" stroke-width="5"/>
      ${horn(552, 150, -1, '#cfd6da')}${horn(568, 150, 1, '#cfd6da')}${horn(550, 206, -1, '#cfd6da')}${horn(570, 206, 1, '#cfd6da')}`,
    ),
  ],
  [
    'pn-hoa-lu-before',
    scene(
      'dull',
      board(
        '#c9c3b2',
        '<text x="420" y="224" font-size="38" fill-opacity=".45">Giữ gìn biên giới</text><text x="420" y="278" font-size="34" fill-opacity=".32">hòa bình, hữu nghị</text><path d="M560 142L698 250V142ZM142 300L214 324H142Z" fill="#98a0a0"/>',
        '#8a5a50',
      ),
    ),
  ],
  [
    'pn-hoa-lu-after',
    scene(
      'clear',
      `${board(
        '#b5232a',
        '<text x="420" y="206" font-size="44">Giữ gìn biên giới</text><text x="420" y="256" font-size="40">hòa bình, hữu nghị, hợp tác</text><text x="420" y="302" font-size="22" font-weight="400">VI · EN · KM</text>',
        '#fbe28a',
      )}<path d="M300 130v-26h40v26M500 130v-26h40v26" fill="none" stroke="#4c555b" stroke-width="6"/>`,
    ),
  ],
]);

/** A document that stands in for the minutes of a handover. */
export const minutesHtml = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Biên bản nghiệm thu (minh họa)</title>
<body style="font:15px 'DejaVu Sans',sans-serif;line-height:1.6;margin:48px"><h1 style="font-size:20px">TÀI LIỆU MINH HỌA</h1>
<h2 style="font-size:17px">Biên bản nghiệm thu Đài truyền thanh xã Lộc Thạnh</h2>
<p>Tài liệu này được tạo để minh họa phần Tài liệu; không phải biên bản có thật.</p></body></html>`;
