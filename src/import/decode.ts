import { Refusal } from '../corpus/refusal.ts';

/**
 * Reads bytes as UTF-8 when they are, else as Windows-1252, which is what pages call Latin-1.
 *
 * @throws Refusal when there is nothing to read, or no text
 */
export function decode(bytes: Uint8Array, name: string): string {
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
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Control characters that no text contains. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const controls = start.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g) ?? [];
  return start.startsWith('%PDF-') || controls.length > start.length / 200;
}
