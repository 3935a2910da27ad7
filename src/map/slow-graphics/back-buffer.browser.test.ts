import { expect, it } from 'vitest';
import { putBackBuffer } from './back-buffer.ts';
import { isDrawnByProcessor } from './is-drawn-by-processor.ts';

function openCanvas() {
  const canvas = new OffscreenCanvas(4, 3);
  const gl = canvas.getContext('webgl2', { antialias: false, preserveDrawingBuffer: true });
  if (gl === null) throw new Error('expected WebGL 2 in the browser of the tests');
  const seen = () => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    pen?.drawImage(canvas, 0, 0);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  const fill = (red: number, green: number, blue: number) => {
    gl.clearColor(red, green, blue, 1);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT | gl.STENCIL_BUFFER_BIT);
  };
  return { canvas, gl, seen, fill };
}

it('keeps what is drawn out of sight until it is shown', () => {
  const { gl, seen, fill } = openCanvas();
  fill(1, 0, 0);
  const buffer = putBackBuffer(gl);
  fill(0, 1, 0);
  expect(seen()).toEqual([255, 0, 0, 255]);
  buffer.show();
  expect(seen()).toEqual([0, 255, 0, 255]);
  fill(0, 0, 1);
  expect(seen()).toEqual([0, 255, 0, 255]);
});

it('shows the whole picture though the one who draws has cut out a part, and leaves the cut', () => {
  const { gl, seen, fill } = openCanvas();
  const buffer = putBackBuffer(gl);
  fill(0, 1, 0);
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(3, 0, 1, 1);
  buffer.show();
  expect(seen()).toEqual([0, 255, 0, 255]);
  expect(gl.isEnabled(gl.SCISSOR_TEST)).toBe(true);
});

it('leaves other framebuffers to who made them, and stands in for the canvas after them', () => {
  const { gl, seen, fill } = openCanvas();
  const buffer = putBackBuffer(gl);
  const other = gl.createFramebuffer();
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, other);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  fill(0, 0, 1);
  buffer.show();
  expect(gl.getParameter(gl.FRAMEBUFFER_BINDING)).toBe(other);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  fill(1, 1, 0);
  buffer.show();
  expect(seen()).toEqual([255, 255, 0, 255]);
});

it('takes the size of the canvas, and gives the canvas back when it is removed', () => {
  const { canvas, gl, seen, fill } = openCanvas();
  const buffer = putBackBuffer(gl);
  canvas.width = 8;
  buffer.fit();
  fill(0, 1, 1);
  buffer.show();
  expect(seen()).toEqual([0, 255, 255, 255]);
  buffer.remove();
  fill(1, 0, 1);
  expect(seen()).toEqual([255, 0, 255, 255]);
  expect(gl.getError()).toBe(gl.NO_ERROR);
});

it('knows the browser of the tests for one that draws by its processor', () => {
  expect(isDrawnByProcessor(openCanvas().gl)).toBe(true);
});
