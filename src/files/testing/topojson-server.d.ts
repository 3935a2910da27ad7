declare module 'topojson-server' {
  export function topology(objects: Readonly<Record<string, unknown>>, quantization?: number): unknown;
}
