/** Tests in a real VS Code: what is left of a picture of the window for somebody who sees no colours. */
import type { Page } from 'playwright-core';

/** A picture in grey: rows of relative luminance as WCAG 2.1 has it, 0 to 1. */
export type Grey = readonly (readonly number[])[];

/** Takes the bytes of a PNG apart, in a page of the browser. */
export async function greyOf(page: Page, png: Buffer): Promise<Grey> {
  const script = `(async () => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const linear = (byte) => (byte <= 10 ? byte / 3294 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
    return Array.from({ length: image.height }, (_, y) =>
      Array.from({ length: image.width }, (_, x) => {
        const [red, green, blue] = data.subarray((y * image.width + x) * 4);
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      }),
    );
  })()`;
  return (await page.evaluate(script)) as Grey;
}

/** Contrast of two luminances (WCAG 2.1), 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
