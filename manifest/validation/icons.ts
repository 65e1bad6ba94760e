import type { AppFiles } from '../app';
import { fieldOf, type Json } from '../field';
import type { PackageFault } from './fault';
import { type Pixels, readPng } from './png';

/** What Teams asks of each icon: its size, and a rule that every pixel keeps. */
const ICONS: Record<
  string,
  { size: number; keeps: (r: number, g: number, b: number, a: number) => boolean; what: string; mend: string }
> = {
  'icons.color': {
    size: 192,
    keeps: (_r, _g, _b, alpha) => alpha === 255,
    what: 'is transparent in places, and Teams wants colour to the very edge',
    mend: 'Draw a background that fills the square; Teams rounds the corners itself.',
  },
  'icons.outline': {
    size: 32,
    keeps: (r, g, b, alpha) => alpha === 0 || (r === 255 && g === 255 && b === 255),
    what: 'has other colours than white on transparent',
    mend: 'Draw it in white only, with nothing behind it.',
  },
};

/** What Teams would say against the icons: their format, size and colours. */
export function iconFaults(manifest: Json, files: AppFiles): PackageFault[] {
  return Object.entries(ICONS).flatMap(([field, { size, keeps, what, mend }]): PackageFault[] => {
    const name = fieldOf(manifest, field);
    const bytes = typeof name === 'string' ? files[name] : undefined;
    // A missing name is the schema's to tell, a missing file the limits'.
    if (typeof name !== 'string' || !bytes) return [];
    const fault = (wrong: string, remedy: string) => ({
      file: name,
      field: '',
      value: undefined,
      what: wrong,
      mend: remedy,
    });
    let picture: Pixels;
    try {
      picture = readPng(bytes);
    } catch (error) {
      return [fault(error instanceof Error ? error.message : String(error), 'Run npm run icons.')];
    }
    const { width, height, rgba } = picture;
    if (width !== size || height !== size) {
      return [fault(`is ${width} × ${height} pixels`, `Draw it at ${size} × ${size}.`)];
    }
    for (let at = 0; at < rgba.length; at += 4) {
      const [r = 0, g = 0, b = 0, alpha = 0] = rgba.subarray(at, at + 4);
      if (!keeps(r, g, b, alpha)) return [fault(what, mend)];
    }
    const blank = rgba.every((byte, at) => byte === rgba[at % 4]);
    return blank ? [fault('is one colour all over', 'Draw the sign in it.')] : [];
  });
}
