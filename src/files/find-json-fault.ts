const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\n\r\t]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'first' | 'key' | 'colon' | 'next';

/** Where a text stops being JSON, counted in characters; the length of the text when it merely ends too early. */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return skipSpace(text, at);
    const [whole, mark = '', quoted] = match;
    const next = step(expected, mark, quoted !== undefined, open);
    if (next === null) return skipSpace(text, at);
    at += whole.length;
    expected = next;
  }
}

function step(expected: Expected, mark: string, isText: boolean, open: string[]): Expected | null {
  const inside = open.at(-1);
  const closes = (mark === '}' && inside === '{') || (mark === ']' && inside === '[');
  if (closes && (expected === 'first' || expected === 'next')) {
    open.pop();
    return 'next';
  }
  switch (expected) {
    case 'colon':
      return mark === ':' ? 'value' : null;
    case 'next':
      return mark !== ',' || inside === undefined ? null : inside === '{' ? 'key' : 'value';
    case 'key':
      return isText ? 'colon' : null;
    case 'first':
      if (inside === '{') return isText ? 'colon' : null;
      return startValue(mark, open);
    case 'value':
      return startValue(mark, open);
  }
}

function startValue(mark: string, open: string[]): Expected | null {
  if (mark === '') return 'next';
  if (mark !== '{' && mark !== '[') return null;
  open.push(mark);
  return 'first';
}

function skipSpace(text: string, at: number): number {
  const space = /\s*/y;
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}
