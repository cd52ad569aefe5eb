import { resolve } from 'node:path';
import { writeProject } from './generator/project.ts';

const [articles, folder] = process.argv.slice(2);
if (articles === undefined || !/^[1-9]\d*$/.test(articles) || folder === undefined) {
  console.error('Usage: node tests/bench/generate.ts <number of articles> <folder>');
  process.exitCode = 1;
} else {
  writeProject(resolve(folder), Number(articles));
  console.log(`${articles} articles d’essai dans ${folder}`);
}
