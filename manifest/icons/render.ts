import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** The two icons of a Teams app and their sizes in pixels. */
const ICONS = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

/**
 * `npm run icons`: draws the PNGs from the SVGs beside them. Needed only when a drawing has changed: the PNGs are kept,
 * so that packing needs no browser. CHROMIUM names another browser than Debian's.
 */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium' });
  try {
    for (const { name, size } of ICONS) {
      const svg = readFileSync(join(__dirname, `${name}.svg`), 'utf8');
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      writeFileSync(join(__dirname, `${name}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
