/** Names that the style's `text-font` and `font-faces` share. */
export const regularFont = 'Be Vietnam Pro Regular';
export const semiboldFont = 'Be Vietnam Pro SemiBold';
export const italicFont = 'Be Vietnam Pro Italic';
