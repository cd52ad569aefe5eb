import { Refusal } from '../corpus/refusal.ts';

/** The largest file that is read: a page of press is a hundred times smaller. */
const MOST_BYTES = 2_000_000;

/**
 * Reads bytes as UTF-8 when they are, else as the page declares, else as Windows-1252, which is what
 * pages call Latin-1.
 *
 * Source: WHATWG Encoding, https://encoding.spec.whatwg.org/#names-and-labels
 * @throws Refusal when there is nothing to read, too much, or no text
 */
export function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1).replace('.', ',');
    throw new Refusal(
      `${name} pèse ${size} Mo ; l’importation s’arrête à 2 Mo. Gardez-en l’article seul, sans le reste du site.`,
    );
  }
  const decoded = read(bytes);
  if (decoded === undefined || isBinary(decoded)) {
    throw new Refusal(
      `${name} n’est pas un texte : une image, un PDF ou un document de traitement de texte, sans doute. Copiez-en le texte dans un fichier .txt, ou enregistrez la page en HTML.`,
    );
  }
  if (decoded.trim() === '') {
    throw new Refusal(`${name} est vide : rien à importer.`);
  }
  return decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function read(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return declared(bytes).decode(bytes);
  }
}

/** What a page says of its bytes in its first kilobyte, as the Encoding standard names it. */
function declared(bytes: Uint8Array): TextDecoder {
  const latin = new TextDecoder('windows-1252');
  const head = latin.decode(bytes.subarray(0, 1024));
  const [, label = ''] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  try {
    const decoder = new TextDecoder(label);
    // Bytes that are no UTF-8 are not, whatever the page says.
    return decoder.encoding.startsWith('utf-') ? latin : decoder;
  } catch {
    return latin;
  }
}

/** Control characters that no text holds. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const controls = start.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g) ?? [];
  return start.startsWith('%PDF-') || controls.length > start.length / 200;
}
