import fc from 'fast-check';
import { readPng } from '../../manifest/validation/png';
import { writePng } from '../builders/png';

const picture = fc
  .record({
    width: fc.integer({ min: 1, max: 8 }),
    channels: fc.constantFrom(3 as const, 4 as const),
    filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 }),
  })
  .chain((shape) => {
    const length = shape.width * shape.channels * shape.filters.length;
    return fc.record({
      ...Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, fc.constant(value)])),
      pixels: fc.uint8Array({ minLength: length, maxLength: length }),
    }) as unknown as fc.Arbitrary<typeof shape & { pixels: Uint8Array }>;
  });

test('a picture is read as it was written, whatever filters its rows have', () => {
  fc.assert(
    fc.property(picture, ({ width, channels, filters, pixels }) => {
      const read = readPng(writePng(width, channels, pixels, filters));
      const expected = Array.from({ length: width * filters.length }, (_, pixel) => [
        ...pixels.subarray(pixel * channels, pixel * channels + channels),
        ...(channels === 3 ? [255] : []),
      ]).flat();
      expect(read).toEqual({ width, height: filters.length, rgba: Uint8Array.from(expected) });
    }),
  );
});
