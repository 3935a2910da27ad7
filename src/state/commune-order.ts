export const communeOrderKeys = ['unreached', 'lost', 'name'] as const;
type CommuneOrderKey = (typeof communeOrderKeys)[number];

/** Which communes coverage lists, and in which order: on the screen and in what is taken out. */
export type CommuneOrder = {
  readonly onlyBorder: boolean;
  readonly by: CommuneOrderKey;
  readonly descending: boolean;
};

export const defaultCommuneOrder: CommuneOrder = { onlyBorder: false, by: 'unreached', descending: true };

/** `border,-lost`: only those at the border, most lost first. null when it is as usual. */
export function encodeCommuneOrder({ onlyBorder, by, descending }: CommuneOrder): string | null {
  const isUsual = by === defaultCommuneOrder.by && descending === defaultCommuneOrder.descending;
  const parts = [onlyBorder ? ['border'] : [], isUsual ? [] : [`${descending ? '-' : ''}${by}`]].flat();
  return parts.join(',') || null;
}

export function decodeCommuneOrder(text: string): CommuneOrder | null {
  const parts = text.split(',');
  const onlyBorder = parts[0] === 'border';
  const [order, ...rest] = onlyBorder ? parts.slice(1) : parts;
  if (rest.length > 0) return null;
  if (order === undefined) return { ...defaultCommuneOrder, onlyBorder };
  const descending = order.startsWith('-');
  const by = communeOrderKeys.find((key) => key === (descending ? order.slice(1) : order));
  return by === undefined ? null : { onlyBorder, by, descending };
}
