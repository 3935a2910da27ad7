import { paperInk, type SheetItem } from './sheet-items/sheet-item.ts';

type SheetDrawingProps = {
  readonly items: readonly SheetItem[];
  readonly widthMm: number;
  readonly heightMm: number;
  readonly label: string;
  /** Address of the map's picture; without one its place stays empty. */
  readonly pictureUrl?: string | undefined;
};

/** A list of things on paper as SVG: on the screen and in print letters stay letters. */
export function SheetDrawing({ items, widthMm, heightMm, label, pictureUrl }: SheetDrawingProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      style={{ display: 'block', width: `${widthMm}mm`, height: `${heightMm}mm` }}
    >
      {items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a list that is drawn whole
        <Item key={index} item={item} pictureUrl={pictureUrl} />
      ))}
    </svg>
  );
}

function Item({ item, pictureUrl }: { readonly item: SheetItem; readonly pictureUrl: string | undefined }) {
  switch (item.what) {
    case 'picture':
      return pictureUrl === undefined ? null : (
        <image
          href={pictureUrl}
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          preserveAspectRatio="none"
        />
      );
    case 'rect':
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          fill={item.fill ?? 'none'}
          fillOpacity={item.fillOpacity}
          stroke={item.stroke}
          strokeWidth={item.strokeMm}
        />
      );
    case 'path':
      return (
        <path
          d={item.path}
          transform={`translate(${item.x} ${item.y}) scale(${item.scale})`}
          fill={item.fill ?? 'none'}
          fillRule="evenodd"
          stroke={item.stroke}
          strokeWidth={item.strokeMm === undefined ? undefined : item.strokeMm / item.scale}
          strokeLinejoin="round"
        />
      );
    case 'text':
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.sizeMm}
          fontWeight={item.weight ?? 400}
          fontStyle={item.italic === true ? 'italic' : undefined}
          textAnchor={item.anchor ?? 'start'}
          fill={item.fill ?? paperInk}
        >
          {item.text}
        </text>
      );
  }
}
