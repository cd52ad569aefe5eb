import { Refusal } from '../../corpus/refusal.ts';

/** The largest file that is read: a page of press is a hundred times smaller. */
export const MOST_BYTES = 2_000_000;

/** A text, and how its bytes were read. */
export interface Decoded {
  text: string;
  /** For the editor: « UTF-8 », « Latin-1 (Windows-1252) », or what the page declares. */
  encoding: string;
}

/**
 * Reads bytes as UTF-8 when they are, else as the page declares, else as Windows-1252, which is what
 * pages call Latin-1.
 *
 * Source: WHATWG Encoding, https://encoding.spec.whatwg.org/#names-and-labels
 * @throws Refusal when there is nothing to read, too much, or no text
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1).replace('.', ',');
    throw new Refusal(
      `${name} pèse ${size} Mo ; l’importation s’arrête à 2 Mo. Gardez-en l’article seul, sans le reste du site.`,
    );
  }
  const decoded = read(bytes);
  if (decoded === undefined || isBinary(decoded.text)) {
    throw new Refusal(
      `${name} n’est pas un texte : une image, un PDF ou un document de traitement de texte, sans doute. Copiez-en le texte dans un fichier .txt, ou enregistrez la page en HTML.`,
    );
  }
  if (decoded.text.trim() === '') {
    throw new Refusal(`${name} est vide : rien à importer.`);
  }
  return { ...decoded, text: decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

function read(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const { encoding, decoder } = declared(bytes);
    return { text: decoder.decode(bytes), encoding };
  }
}

/** What a page says of its bytes in its first kilobyte, as the Encoding standard names it. */
function declared(bytes: Uint8Array): { encoding: string; decoder: TextDecoder } {
  const latin = new TextDecoder('windows-1252');
  const head = latin.decode(bytes.subarray(0, 1024));
  const [, label = ''] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  try {
    const decoder = new TextDecoder(label);
    // Bytes that are no UTF-8 are not, whatever the page says.
    if (!/^(?:windows-1252|utf-)/.test(decoder.encoding))
      return { encoding: decoder.encoding.toUpperCase(), decoder };
  } catch {
    // An encoding that nobody knows.
  }
  return { encoding: 'Latin-1 (Windows-1252)', decoder: latin };
}

/** Control characters that no text holds. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const controls = start.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g) ?? [];
  return start.startsWith('%PDF-') || controls.length > start.length / 200;
}
