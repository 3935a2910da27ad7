/** A small choice kept in this browser; where storage is refused the choice lasts as long as the page. */
export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`phen-dau:${name}`, value);
  } catch {
    memory.set(name, value);
  }
}

export function readChoice(name: string): string | null {
  try {
    return localStorage.getItem(`phen-dau:${name}`);
  } catch {
    return memory.get(name) ?? null;
  }
}

export function dropChoice(name: string): void {
  memory.delete(name);
  try {
    localStorage.removeItem(`phen-dau:${name}`);
  } catch {
    // Refused storage holds nothing.
  }
}

const memory = new Map<string, string>();
