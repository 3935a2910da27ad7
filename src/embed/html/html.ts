/** Text that is markup already. */
export type Markup = { readonly markup: string };

type Part = string | number | null | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup from a template: whatever is filled in is text, unless it is markup already. null is nothing. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = template.map((text, place) => text + fillIn(parts[place] ?? null));
  return { markup: texts.join('') };
}

export function markup(text: string): Markup {
  return { markup: text };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function fillIn(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map((each) => each.markup).join('');
}
