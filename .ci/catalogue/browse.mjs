// Opens every page in headless Chromium, light and dark, narrow and wide, and lets axe-core look for barriers.
// usage: node browse.mjs BROWSER FOLDER [pictures]
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [executablePath, folder, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = { phone: 375, desk: 1280 };

const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html')).sort();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], protocolTimeout: 600_000 });
const problems = [];
let looks = 0;
try {
  const page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(`asks the network for ${request.url()}`);
  });
  for (const name of pages) {
    for (const scheme of ['light', 'dark']) {
      for (const [device, width] of Object.entries(widths)) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 900 });
        await page.goto(pathToFileURL(join(folder, name)).href);
        const at = `${name} (${scheme}, ${device})`;
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (scroll > 0) problems.push(`${at}: is ${scroll} pixels wider than the screen`);
        if (pictures) await page.screenshot({ path: join(folder, `${name.replaceAll(/[/.]/g, '-')}-${scheme}-${device}.png`) });
        looks += 1;
        // Colours differ by scheme, sizes by device: two of the four cover both, in half the time.
        if ((scheme === 'dark') !== (device === 'phone')) continue;
        await page.evaluate(axe);
        const found = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), tags);
        if (found.passes.length === 0) problems.push(`${at}: nothing was checked`);
        for (const violation of found.violations) {
          problems.push(`${at}: ${violation.id}, ${violation.help}: ${violation.nodes.map((n) => n.target).slice(0, 3).join(' ')}`);
        }
      }
    }
  }
} finally {
  await browser.close();
}
problems.forEach((problem) => console.log(problem));
console.log(`${looks} looks at ${pages.length} pages: ${problems.length} problems`);
process.exit(problems.length === 0 && looks > 0 ? 0 : 1);
