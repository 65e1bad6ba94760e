import { deflateSync } from 'node:zlib';

/** Writes a PNG, its rows filtered as told (PNG specification, section 9). The checksums are left at 0: nobody reads them. */
export function writePng(width: number, channels: 3 | 4, pixels: Uint8Array, filters: number[]): Uint8Array {
  const stride = width * channels;
  const rows = filters.map((filter, y) => {
    const row = Buffer.alloc(stride + 1);
    row[0] = filter;
    for (let x = 0; x < stride; x += 1) {
      const at = (dx: number, dy: number) =>
        x - dx < 0 || y - dy < 0 ? 0 : (pixels[(y - dy) * stride + x - dx] ?? 0);
      const [a, b, c] = [at(channels, 0), at(0, 1), at(channels, 1)];
      const nearest = [a, b, c].reduce((best, value) =>
        Math.abs(a + b - c - value) < Math.abs(a + b - c - best) ? value : best,
      );
      row[x + 1] = at(0, 0) - ([0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0);
    }
    return row;
  });
  const chunk = (type: string, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(filters.length, 4);
  header.set([8, channels === 4 ? 6 : 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows));
  const half = Math.ceil(data.length / 2);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data.subarray(0, half)),
    chunk('IDAT', data.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
