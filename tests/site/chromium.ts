import { type Browser, chromium } from 'playwright-core';

/**
 * A Chromium that comes with the dependencies on Linux x64, an installed Chrome elsewhere.
 *
 * @param args given to the browser beside those that it needs
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', args: [...args] });
  }
  // Read when the package is imported: without it, libraries of the system are expected.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--headless=shell',
      ...args,
    ],
  });
}
