import { Refusal } from '../refusal.ts';

/** The largest file that is read: a page of press is a hundred times smaller. */
export const MOST_BYTES = 2_000_000;

/** A text, and how its bytes were read. */
export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Latin-1 (Windows-1252)';
}

/**
 * Reads bytes as UTF-8 when they are, else as what pages call Latin-1, which is Windows-1252.
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
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      encoding: 'Latin-1 (Windows-1252)',
    };
  }
}

/** Control characters that no text holds. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const controls = start.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g) ?? [];
  return start.startsWith('%PDF-') || controls.length > start.length / 200;
}
