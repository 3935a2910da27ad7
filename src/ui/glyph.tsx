type GlyphProps = {
  /** SVG path data in a square box of this side, filled by the even-odd rule. */
  readonly path: string;
  readonly box: number;
  readonly sizePx: number;
  readonly fill?: string;
  /** Drawn under the path: the outline that carries it, in a box of 24. */
  readonly body?: { readonly path: string; readonly fill: string; readonly stroke?: string };
  readonly className?: string | undefined;
};

const bodyBox = 24;

/** A small sign. Always decoration: the words stand beside it. */
export function Glyph({ path, box, sizePx, fill = 'currentColor', body, className }: GlyphProps) {
  if (!body)
    return (
      <svg
        className={className}
        width={sizePx}
        height={sizePx}
        viewBox={`0 0 ${box} ${box}`}
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} fill={fill} fillRule="evenodd" />
      </svg>
    );
  const inset = bodyBox * 0.24;
  const scale = (bodyBox - 2 * inset) / box;
  return (
    <svg
      className={className}
      width={sizePx}
      height={sizePx}
      viewBox="-1 -1 26 26"
      aria-hidden="true"
      focusable="false"
    >
      <path d={body.path} fill={body.fill} stroke={body.stroke ?? 'none'} strokeWidth="1.5" />
      <path
        d={path}
        fill={fill}
        fillRule="evenodd"
        transform={`translate(${inset} ${inset}) scale(${scale})`}
      />
    </svg>
  );
}
