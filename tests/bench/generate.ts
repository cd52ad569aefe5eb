import { resolve } from 'node:path';
import { writeProject } from './generator/project.ts';

const [articles, folder] = process.argv.slice(2);
if (articles === undefined || !/^[1-9]\d*$/.test(articles) || folder === undefined) {
  console.error('Emploi : node tests/bench/generate.ts <nombre d’articles> <dossier>');
  process.exitCode = 1;
} else {
  writeProject(resolve(folder), Number(articles));
  console.log(`${articles} articles d’essai dans ${folder}`);
}
