const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether the computer draws by its processor, for want of graphics of its own or of a driver for them. */
export function isDrawnByProcessor(gl: WebGL2RenderingContext): boolean {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(names === null ? gl.RENDERER : names.UNMASKED_RENDERER_WEBGL);
  return softwareRenderers.test(String(renderer));
}
