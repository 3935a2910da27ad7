/** A picture that nobody sees yet, in the place of the canvas's own. */
export type BackBuffer = {
  /** Takes the size of the canvas; what was drawn is lost. */
  readonly fit: () => void;
  /** Copies the picture to the canvas. */
  readonly show: () => void;
  readonly remove: () => void;
};

/**
 * From here on whoever draws to the canvas draws to a framebuffer of ours (RGBA8, depth 24, stencil 8, no multisampling), until
 * it is shown. Works on a context without `antialias`.
 */
export function putBackBuffer(gl: WebGL2RenderingContext): BackBuffer {
  const bind = gl.bindFramebuffer.bind(gl);
  const back = gl.createFramebuffer();
  const colour = gl.createRenderbuffer();
  const depth = gl.createRenderbuffer();
  let bound: WebGLFramebuffer | null = null;
  let width = 0;
  let height = 0;

  const fit = () => {
    width = gl.drawingBufferWidth;
    height = gl.drawingBufferHeight;
    for (const [buffer, format] of [
      [colour, gl.RGBA8],
      [depth, gl.DEPTH24_STENCIL8],
    ] as const) {
      gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
      gl.renderbufferStorage(gl.RENDERBUFFER, format, width, height);
    }
    gl.bindRenderbuffer(gl.RENDERBUFFER, null);
  };
  gl.bindFramebuffer = (target, framebuffer) => {
    bound = framebuffer;
    bind(target, framebuffer ?? back);
  };
  fit();
  bind(gl.FRAMEBUFFER, back);
  gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, colour);
  gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.DEPTH_STENCIL_ATTACHMENT, gl.RENDERBUFFER, depth);

  return {
    fit,
    show: () => {
      const isCut = gl.isEnabled(gl.SCISSOR_TEST);
      gl.disable(gl.SCISSOR_TEST);
      bind(gl.READ_FRAMEBUFFER, back);
      bind(gl.DRAW_FRAMEBUFFER, null);
      const { drawingBufferWidth, drawingBufferHeight } = gl;
      gl.blitFramebuffer(
        0,
        0,
        width,
        height,
        0,
        0,
        drawingBufferWidth,
        drawingBufferHeight,
        gl.COLOR_BUFFER_BIT,
        gl.NEAREST,
      );
      bind(gl.FRAMEBUFFER, bound ?? back);
      if (isCut) gl.enable(gl.SCISSOR_TEST);
    },
    remove: () => {
      gl.bindFramebuffer = bind;
      bind(gl.FRAMEBUFFER, bound);
      gl.deleteFramebuffer(back);
      gl.deleteRenderbuffer(colour);
      gl.deleteRenderbuffer(depth);
    },
  };
}
