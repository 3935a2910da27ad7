import * as z from 'zod/mini';
import type { ReceivedPosition } from '#domain/received-position.ts';
import { maybeText } from './fields.ts';

const row = z.object({ position_x: z.number(), position_y: z.number(), position_crs: maybeText });

/** The columns of `member_site` that hold a position as it came. */
export const receivedPositionRowCodec = z.codec(row, z.custom<ReceivedPosition>(), {
  decode: ({ position_x: x, position_y: y, position_crs: crs }): ReceivedPosition => ({ x, y, crs }),
  encode: ({ x, y, crs }) => ({ position_x: x, position_y: y, position_crs: crs }),
});
