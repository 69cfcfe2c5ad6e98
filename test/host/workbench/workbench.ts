/** Tests in a real VS Code: drives the workbench's window as a person does, with mouse and keyboard. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/host/browser';
import { installServerBuild, root, SERVER_BUILDS } from '../../../scripts/host/install';
import { startServer, type RunningServer } from '../../../scripts/host/server';

/** What the script in the page uses of the window's own objects. */
interface Letters {
  readonly data: string;
}
declare const document: {
  createTreeWalker(element: unknown, show: number): { nextNode(): Letters | null };
  createRange(): {
    setStart(node: Letters, offset: number): void;
    setEnd(node: Letters, offset: number): void;
    getBoundingClientRect(): { x: number; y: number; width: number; height: number };
  };
};

/** A box of the window, in pixels from its left top corner. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const PICTURES = join(root, 'artifacts');

export interface WorkbenchOptions {
  readonly vsix: string;
  readonly folder: string;
  /** File of the folder to open. */
  readonly file: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** One window of a real VS Code with the packed extension in it. */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly server: RunningServer,
    private readonly browser: Browser,
  ) {}

  static async open({ vsix, folder, file, settings = {} }: WorkbenchOptions): Promise<Workbench> {
    const say = (line: string) => console.log(`    ${line}`);
    const build = installServerBuild(SERVER_BUILDS.pinned, say);
    const server = await startServer(build, {
      vsix,
      settings: { 'editor.hover.delay': 100, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', ...settings },
    });
    let browser: Browser | undefined;
    try {
      browser = await launchBrowser(say);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(30_000);
      page.setDefaultNavigationTimeout(120_000);
      await page.goto(server.url(folder, [['openFile', server.uri(join(folder, file))]]));
      await page.waitForSelector('.monaco-editor .view-line');
      return new Workbench(page, server, browser);
    } catch (error) {
      await browser?.close();
      server.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }

  /** Leaves a picture of the window in artifacts/. */
  async picture(name: string): Promise<string> {
    mkdirSync(PICTURES, { recursive: true });
    const path = join(PICTURES, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  private async middleOf(line: RegExp, letters: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.steadyPlaceOf(line, letters);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Where the letters stand once the editor scrolls no more: it goes back by itself when a list with a preview is closed. */
  private async steadyPlaceOf(line: RegExp, letters: string): Promise<Place> {
    let place = await this.placeOf(line, letters);
    for (let time = 0; time < 50; time++) {
      await this.page.waitForTimeout(100);
      const now = await this.placeOf(line, letters);
      if (now.x === place.x && now.y === place.y) break;
      place = now;
    }
    return place;
  }

  /** Where a run of letters stands in the window. It must lie in one span of the editor, so keep it to a part of a word. */
  private async placeOf(line: RegExp, letters: string): Promise<Place> {
    const found = await this.page
      .locator('.view-line', { hasText: line })
      .first()
      .evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, 4 /* text nodes only */);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        return null;
      }, letters);
    if (found === null) throw new Error(`“${letters}” is not on the screen`);
    return found;
  }

  /** A picture of the letters with what is drawn round them, as the bytes of a PNG. */
  async closeUp(line: RegExp, letters: string, margin: number): Promise<Buffer> {
    const { x, y, width, height } = await this.steadyPlaceOf(line, letters);
    const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
    return this.page.screenshot({ clip });
  }

  /** Rests the mouse on the letters; resolves to the words of the hover that comes. */
  async hover(line: RegExp, letters: string): Promise<string> {
    const { x, y } = await this.middleOf(line, letters);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await hover.first().waitFor();
    // Hovers grow while their parts come in.
    await this.page.waitForTimeout(500);
    return (await hover.allInnerTexts()).join('\n').replace(/\u00a0/g, ' ');
  }

  /** Puts the caret on the letters. */
  async click(line: RegExp, letters: string): Promise<void> {
    const { x, y } = await this.middleOf(line, letters);
    await this.page.mouse.click(x, y);
  }

  /** Moves the mouse to where nothing answers it, so that hovers go. */
  async leave(): Promise<void> {
    await this.page.mouse.move(640, 12);
    await this.page
      .locator('.monaco-hover:not(.hidden) .hover-contents')
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await this.page.keyboard.press('Escape');
  }

  /** Opens the command palette and types; resolves to the entries shown. */
  async palette(words: string): Promise<string[]> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    for (let tries = 0; tries < 4; tries++) {
      await this.page.keyboard.press('F1');
      await this.page.waitForSelector('.quick-input-widget input');
      await this.page.keyboard.type(words);
      await this.page.waitForTimeout(600);
      // A hover or a page that is just being opened takes the keyboard for itself, and the palette is gone.
      const typed = await input.inputValue({ timeout: 500 }).catch(() => '');
      if (typed.endsWith(words)) break;
      await this.page.keyboard.press('Escape');
      await this.page.waitForTimeout(1000);
    }
    const rows = await this.page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    return rows.map((row) => row.replace(/\s+/g, ' ').trim());
  }

  /** Chooses a colour theme by its name. */
  async theme(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+t');
    await this.page.waitForSelector('.quick-input-widget input');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(1500);
  }

  /** Begins to note down what the window's live regions say. */
  async listen(): Promise<void> {
    await this.page.evaluate(`{
      globalThis.heard = [];
      const live = '[aria-live]:not([aria-live=off]), [role=alert], [role=status]';
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target.nodeType === 1 ? target : target.parentElement)?.closest(live);
          if (region) globalThis.heard.push(region.getAttribute('aria-label') ?? region.textContent);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['aria-label'] });
    }`);
  }

  /** What the live regions have said since then, a line each time. */
  async heard(): Promise<string> {
    return ((await this.page.evaluate('globalThis.heard')) as string[]).join('\n').replace(/\u00a0/g, ' ');
  }

  /** Runs a command by its title, as it stands in the palette. */
  async run(title: string): Promise<void> {
    await this.palette(title);
    await this.page.keyboard.press('Enter');
  }
}
