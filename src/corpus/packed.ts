/** Bytes that are asked of the system, and given back, by themselves: malloc keeps what is smaller. */
const BLOCK = 67_108_864;

/**
 * Writes texts in UTF-8, side by side: kept as strings they would hold on to whatever they were cut
 * from, and as thousands of small pieces they would leave holes in memory.
 */
export function packer(): (text: string) => Buffer {
  let block = Buffer.alloc(0);
  let end = 0;
  return (text) => {
    const size = Buffer.byteLength(text);
    if (end + size > block.length) {
      block = Buffer.allocUnsafeSlow(Math.max(BLOCK, size));
      end = 0;
    }
    const start = end;
    end += block.write(text, start);
    return block.subarray(start, end);
  };
}
