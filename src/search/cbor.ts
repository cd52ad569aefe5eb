/** What Pagefind writes in CBOR: https://www.rfc-editor.org/rfc/rfc8949 */
export type Item = number | string | null | Item[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
const NULL = 0xf6;

/** @throws Error when the bytes hold anything else than one item of those kinds */
export function decode(bytes: Buffer): Item {
  let place = 0;
  const item = (): Item => {
    const { kind, value, next } = headAt(bytes, place);
    place = next;
    if (kind === NUMBER) return value;
    if (kind === NEGATIVE) return -1 - value;
    if (kind === ARRAY) return Array.from({ length: value }, item);
    if (kind !== TEXT) return null;
    place += value;
    return bytes.toString('utf8', next, place);
  };
  const whole = item();
  if (place !== bytes.length) throw new Error('CBOR : octets en trop');
  return whole;
}

/**
 * The elements of an array, as they are written.
 *
 * @throws Error when the bytes do not hold one array
 */
export function elements(bytes: Buffer): Buffer[] {
  const { kind, value, next } = headAt(bytes, 0);
  if (kind !== ARRAY) throw new Error('CBOR : liste attendue');
  let place = next;
  const found = Array.from({ length: value }, () => {
    const start = place;
    place = endOf(bytes, start);
    return bytes.subarray(start, place);
  });
  if (place !== bytes.length) throw new Error('CBOR : octets en trop');
  return found;
}

/** Where the item that begins at a place ends. */
function endOf(bytes: Buffer, start: number): number {
  let place = start;
  for (let left = 1; left > 0; left -= 1) {
    const { kind, value, next } = headAt(bytes, place);
    place = kind === TEXT ? next + value : next;
    if (kind === ARRAY) left += value;
  }
  return place;
}

/** Reads the first bytes of an item: its kind, a number or a size, and where what follows begins. */
function headAt(bytes: Buffer, place: number) {
  const first = bytes.readUInt8(place);
  const [kind, short] = [first >> 5, first & 31];
  if (first === NULL) return { kind: -1, value: 0, next: place + 1 };
  if (short > 26 || ![NUMBER, NEGATIVE, TEXT, ARRAY].includes(kind)) {
    throw new Error(`CBOR : en-tête inattendu ${String(first)}`);
  }
  if (short < 24) return { kind, value: short, next: place + 1 };
  const size = 2 ** (short - 24);
  return { kind, value: bytes.readUIntBE(place + 1, size), next: place + 1 + size };
}

/** An item in CBOR. */
export function encode(item: Item): Buffer {
  if (item === null) return Buffer.from([NULL]);
  if (Array.isArray(item)) return encodeArray(item.map(encode));
  if (typeof item === 'number') {
    return item < 0 ? header(NEGATIVE, -1 - item) : header(NUMBER, item);
  }
  const text = Buffer.from(item);
  return Buffer.concat([header(TEXT, text.length), text]);
}

/** An array whose elements are written already. */
export function encodeArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([header(ARRAY, items.length), ...items]);
}

function header(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  const power = value < 2 ** 8 ? 0 : value < 2 ** 16 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes.writeUInt8((kind << 5) | (24 + power));
  bytes.writeUIntBE(value, 1, 2 ** power);
  return bytes;
}
