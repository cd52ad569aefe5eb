import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with the commands that it started. */
export interface Measure {
  /** Seconds of processor, user and system: what a busy machine changes least. */
  cpu: number;
  /** Most bytes of memory that they held together; NaN where there is no /proc. */
  memory: number;
}

/** What was taken until a line was written. */
interface Line extends Measure {
  text: string;
}

/** Milliseconds between two looks at the processes. */
const PAUSE = 100;
/** Ticks of a second and bytes of a page, the same on every Linux that Node runs on. */
const [TICKS, PAGE] = [100, 4096];

/**
 * Runs a command to its end.
 *
 * @returns what it took, and a search among the lines that it wrote: what was taken until one of them
 * @throws Error when it fails, with what it wrote
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Measure & { until: (text: string) => Measure }> {
  const child = spawn(command, args, { cwd, env: { ...process.env, NODE_ENV: 'production' } });
  const lines: Line[] = [];
  const seconds = new Map<number, number>();
  const taken = { cpu: NaN, memory: NaN };
  const look = () => {
    const tree = processesUnder(child.pid);
    if (tree.length === 0) return;
    for (const process of tree) seconds.set(process.id, process.cpu);
    taken.cpu = seconds.values().reduce((sum, cpu) => sum + cpu, 0);
    const memory = tree.reduce((sum, process) => sum + process.memory, 0);
    taken.memory = Math.max(taken.memory || 0, memory);
  };
  const hear = (chunk: Buffer) => {
    look();
    for (const text of chunk.toString().split('\n')) lines.push({ text, ...taken });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const watch = setInterval(look, PAUSE);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(watch);
  if (status !== 0) {
    const last = lines.map(({ text }) => text).slice(-20);
    throw new Error(`${command} ${args.join(' ')} failed.\n${last.join('\n')}`);
  }
  return {
    ...taken,
    until: (text) => lines.findLast((line) => line.text.includes(text)) ?? taken,
  };
}

interface Process extends Measure {
  id: number;
  parent: number;
}

/** A process and those that it started, as /proc shows them now. Format: proc_pid_stat(5). */
function processesUnder(root: number | undefined): Process[] {
  const all = namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const found = all.filter(({ id }) => id === root);
  for (const one of found) found.push(...all.filter(({ parent }) => parent === one.id));
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readProcess(id: string): Process[] {
  try {
    // The name of the command, in brackets, may hold spaces.
    const [, rest = ''] = /^.*\) (.*)/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    const number = (index: number) => Number(rest.split(' ')[index]);
    const cpu = (number(11) + number(12)) / TICKS;
    return [{ id: Number(id), parent: number(1), cpu, memory: number(21) * PAGE }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
