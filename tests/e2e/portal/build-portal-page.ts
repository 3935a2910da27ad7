/** What stands in an article of a portal: the code as the builder gave it, and what the portal's own sheet does around it. */
export type PortalPage = {
  readonly embed: string;
  readonly css?: string;
  readonly lang?: 'vi' | 'en';
  readonly dir?: 'ltr' | 'rtl';
};

const texts = {
  vi: {
    title: 'Cổng thông tin điện tử tỉnh',
    sections: ['Giới thiệu', 'Tin tức', 'Văn bản', 'Thủ tục hành chính', 'Liên hệ'],
    heading: 'Mạng lưới thông tin đối ngoại ở các xã biên giới',
    lead: 'Bản đồ cho biết vị trí và tình trạng của cửa khẩu, cụm pano và đài truyền thanh xã trên địa bàn.',
    after: 'Số liệu được cập nhật hằng quý từ báo cáo của các xã và đơn vị quản lý.',
    more: 'Tin liên quan',
  },
  en: {
    title: 'Provincial portal',
    sections: ['About', 'News', 'Documents', 'Procedures', 'Contact'],
    heading: 'The outreach network of the border communes',
    lead: 'The map shows where gates, billboards and commune radio stations are, and how they stand.',
    after: 'Figures are updated every quarter from the reports of communes and managing bodies.',
    more: 'Related news',
  },
};

/** A page as provincial portals have it: a band, a bar of sections, an article beside a column. No real emblem. */
export function buildPortalPage({ embed, css = '', lang = 'vi', dir = 'ltr' }: PortalPage): string {
  const { title, sections, heading, lead, after, more } = texts[lang];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { margin: 0; font: 16px/1.6 "Times New Roman", "Noto Serif", serif; color: #222; background: #f3f1ec; }
header { padding: 18px 24px; background: #8c1c13; color: #fff; font: 600 20px/1.3 system-ui, sans-serif; }
nav { display: flex; flex-wrap: wrap; gap: 4px 24px; padding: 8px 24px; background: #5e120c; font: 14px system-ui, sans-serif; }
nav a { color: #fff; text-decoration: none; }
.page { display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 32px; max-width: 1180px; margin: 0 auto; padding: 24px; background: #fff; }
article { min-width: 0; }
h1 { font-size: 26px; line-height: 1.3; }
aside { font-size: 14px; }
aside li { margin-bottom: 10px; }
@media (max-width: 760px) { .page { grid-template-columns: minmax(0, 1fr); padding: 12px; } h1 { font-size: 21px; } }
.tail { height: 1200px; }
${css}
</style>
</head>
<body>
<header>${title}</header>
<nav>${sections.map((name) => `<a href="#">${name}</a>`).join('')}</nav>
<div class="page"><article><h1>${heading}</h1><p>${lead}</p>
${embed}
<p id="after">${after}</p><div class="tail"></div></article><aside><h2>${more}</h2><ul>${`<li>${after}</li>`.repeat(4)}</ul></aside></div>
</body>
</html>`;
}
