// @ts-check
// usage: node scripts/icons.mjs
// Draws the sign of assets/icons/mark.svg as the pictures that ship: the sign itself, and its states on the toolbar,
// which are told apart without colour.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const sign = readFileSync('assets/icons/mark.svg', 'utf8');
const [, glyph = ''] = /<path[^>]* d="([^"]+)"/.exec(sign) ?? [];
const [, box = '#1f1c18'] = /<rect[^>]* fill="(#\w+)"/.exec(sign) ?? [];
/** Seen on light and on dark toolbars. */
const PENCIL = '#857c6e';
/** The part of the sign that stands for what is said. */
const LINE_BELOW = /M7 24\.6h18v2H7Z/;

/** @param {string} rect @param {string} path @param {string} fill */
const svg = (rect, path, fill) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${rect}<path fill="${fill}" d="${path}"/></svg>`;
const full = `<rect width="32" height="32" rx="7" fill="${box}"/>`;
/** @param {string} dashes */
const outline = (dashes) =>
  `<rect x="1.5" y="1.5" width="29" height="29" rx="6" fill="none" stroke="${PENCIL}" stroke-width="3" ${dashes}/>`;

/** The sign, and what it is on the toolbar. */
const STATES = {
  '': svg(full, glyph, '#fdfcf9'),
  'nothing-': svg(full, glyph.replace(LINE_BELOW, ''), '#fdfcf9'),
  'off-': svg(outline(''), glyph, PENCIL),
  'closed-': svg(outline('stroke-dasharray="3 4.2" stroke-linecap="butt"'), glyph, PENCIL),
};
const SIZES = {
  '': [16, 32, 48, 96, 128],
  'nothing-': [16, 32],
  'off-': [16, 32],
  'closed-': [16, 32],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
});
try {
  const page = await browser.newPage();
  for (const [state, picture] of Object.entries(STATES))
    for (const size of SIZES[/** @type {keyof typeof SIZES} */ (state)]) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${picture}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(`assets/public/icon/${state}${size}.png`, png);
    }
} finally {
  await browser.close();
}
