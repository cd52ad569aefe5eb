/*
 * `node -r` loads this before a command: it says in one line what keeps the command from running. In
 * plain CommonJS, for it must run with any Node, in a folder of any name.
 */
'use strict';
const { existsSync } = require('node:fs');
const { sep } = require('node:path');
const { isMainThread } = require('node:worker_threads');

/** What Vite, Node or the search for programs takes for something else in a path. */
const ODD = process.platform === 'win32' ? /[#%']/ : /[#%?*"'\\:\p{Cc}]/u;

/** Control characters as JSON writes them. */
const shown = (text) => text.replace(/\p{Cc}/gu, (one) => JSON.stringify(one).slice(1, -1));

function refuse(message) {
  console.error(message);
  process.exit(1);
}

const folders = process.cwd().split(sep);
const odd = folders.find((name) => ODD.test(name));
const [major] = process.versions.node.split('.');

if (odd !== undefined) {
  const [sign] = ODD.exec(odd);
  refuse(
    `Le dossier « ${shown(odd)} » est à renommer : « ${shown(sign)} » empêche de construire le site.`,
  );
}
if (Number(major) < 24 || !existsSync('node_modules/astro')) {
  refuse(
    `Il manque Node 24 ou les paquets du projet : « npm ci --include=dev --bin-links --ignore-scripts=false » les installe (Node est ici le ${process.versions.node}).`,
  );
}
// Astro would announce, in English, that it sends what it is used for.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (isMainThread) {
  try {
    require('./ready.ts');
  } catch (error) {
    refuse(error.message);
  }
}
