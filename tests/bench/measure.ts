import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measure {
  seconds: number;
  /** Seconds of processor, user and system, of the command and of those that it started. */
  cpu: number;
  /** Most bytes of memory that they held together; undefined where /proc does not tell. */
  memory: number | undefined;
  /** What it wrote. */
  lines: readonly Line[];
}

/** A line, with the seconds of processor and the most memory that were taken until it came. */
interface Line {
  text: string;
  cpu: number;
  memory: number;
}

/** Milliseconds between two looks at the processes. */
const LOOK = 100;
/** Ticks of a second and bytes of a page, the same on every Linux that Node runs on. */
const [TICKS, PAGE] = [100, 4096];

/**
 * Runs a command to its end.
 *
 * @throws Error when it fails, with what it wrote
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Measure> {
  const begun = performance.now();
  const lines: Line[] = [];
  const child = spawn(command, args, { cwd, env: { ...process.env, NODE_ENV: 'production' } });
  let memory = 0;
  const ticks = new Map<number, number>();
  const spent = () => [...ticks.values()].reduce((sum, own) => sum + own, 0) / TICKS;
  const look = () => {
    const tree = processesUnder(child.pid);
    memory = Math.max(
      memory,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    for (const { pid, ticks: own } of tree) ticks.set(pid, own);
  };
  const hear = (chunk: Buffer) => {
    look();
    for (const text of chunk.toString().split('\n')) lines.push({ text, cpu: spent(), memory });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const watch = setInterval(look, LOOK);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(watch);
  if (status !== 0) {
    const told = lines.map(({ text }) => text).slice(-20);
    throw new Error(`${command} ${args.join(' ')} failed.\n${told.join('\n')}`);
  }
  return {
    seconds: (performance.now() - begun) / 1000,
    cpu: spent(),
    memory: memory === 0 ? undefined : memory,
    lines,
  };
}

interface Process {
  pid: number;
  parent: number;
  ticks: number;
  bytes: number;
}

/** A process and those that it started, as /proc shows them now. Format: proc_pid_stat(5). */
function processesUnder(root: number | undefined): Process[] {
  const all = pids().flatMap(readProcess);
  const found = all.filter(({ pid }) => pid === root);
  for (const one of found) found.push(...all.filter(({ parent }) => parent === one.pid));
  return found;
}

function pids(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function readProcess(pid: string): Process[] {
  try {
    // The name of the command, in brackets, may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const number = (index: number) => Number(stat[index]);
    return [
      {
        pid: Number(pid),
        parent: number(1),
        ticks: number(11) + number(12),
        bytes: number(21) * PAGE,
      },
    ];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
