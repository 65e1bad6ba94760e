/**
 * Draws every card of the state table as Teams would: light and dark, at the width of a telephone and of a desk.
 * Writes one picture a card and a gallery to open in a browser.
 *
 *   npm run cards:preview [-- words of the state]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Language } from '../../../knowledge/standard/types';
import { CARD_STATES } from '../states';
import { THEMES, type Theme } from './themes';

const FOLDER = 'dist/cards-preview';
const WIDTHS = [320, 800];
const wanted = process.argv.slice(2).join(' ').toLowerCase();
const library = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');

void main();

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  const pictures: string[] = [];
  for (const { card, state, render } of CARD_STATES) {
    if (!`${card} ${state}`.toLowerCase().includes(wanted)) continue;
    for (const language of ['da', 'en'] as Language[]) {
      const name = `${card}-${state}-${language}`.replace(/[^a-z0-9]+/gi, '-');
      await page.setViewportSize({ width: 2 * (320 + 800) + 120, height: 400 });
      await page.setContent(sheet(render(language).body));
      pictures.push(`${name}.png`);
      await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
    }
  }
  await browser.close();
  const images = pictures.map((file) => `<h2>${file}</h2><img src="${file}" style="max-width:100%">`);
  writeFileSync(join(FOLDER, 'index.html'), `<!doctype html><meta charset="utf-8">${images.join('\n')}`);
  process.stdout.write(`${pictures.length} pictures: open ${FOLDER}/index.html\n`);
}

/** One page with the card four times. */
function sheet(card: object): string {
  const frames = Object.values(THEMES).flatMap((theme) => WIDTHS.map((width) => frame(theme, width)));
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; display: flex; align-items: flex-start; background: #888; }
    .frame { padding: 12px; } .card { border-radius: 6px; overflow: hidden; }
    .ac-pushButton { font: 600 14px 'Liberation Sans', sans-serif; padding: 6px 12px; border-radius: 4px; white-space: normal !important; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    select, input { font: 14px 'Liberation Sans', sans-serif; padding: 6px; width: 100%; box-sizing: border-box; }
    input[type=radio] { width: auto; }
  </style><body>${frames.join('')}<script>${library}</script><script>{
    const card = ${JSON.stringify(card).replace(/</g, '\\u003c')};
    for (const frame of document.querySelectorAll('.frame')) {
      const adaptiveCard = new AdaptiveCards.AdaptiveCard();
      adaptiveCard.hostConfig = new AdaptiveCards.HostConfig(JSON.parse(frame.dataset.config));
      adaptiveCard.parse(card);
      frame.firstElementChild.appendChild(adaptiveCard.render());
    }
  }</script>`;
}

function frame(theme: Theme, width: number): string {
  const config = JSON.stringify(theme.hostConfig).replace(/'/g, '&#39;');
  const box = `width:${width}px;background:${theme.card};border:1px solid ${theme.border}`;
  return `<div class="frame" style="background:${theme.page};--b:${theme.border}" data-config='${config}'>
    <div class="card" style="${box}"></div>
    <style>.frame[style*="${theme.page}"] .ac-pushButton { background:${theme.button}; color:${theme.text}; border:1px solid ${theme.border}; }
    .frame[style*="${theme.page}"] .style-positive { background:${theme.primary}; color:#fff; }
    .frame[style*="${theme.page}"] label, .frame[style*="${theme.page}"] .ac-input-container { color:${theme.text}; }</style></div>`;
}
