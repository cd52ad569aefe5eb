import { RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { append, edit } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

const block = (name: string, mdx: string): Mutation => [name, append(RAID, `\n${mdx}\n`)];
const inside = (name: string, mdx: string): Mutation => [
  name,
  edit(RAID, 'Des négociations,', `Des négociations ${mdx},`),
];

/** A content that is code, or links to code. */
export const CODE: readonly Mutation[] = [
  block('import', 'import fs from "node:fs"'),
  block('export', 'export const secret = 1'),
  block('import en tête de phrase', 'import de céréales en baisse.'),
  block('expression', '{process.env}'),
  inside('expression dans une phrase', '{process.env.HOME}'),
  inside('commentaire entre accolades', '{/* à revoir */}'),
  inside('accolades d’un texte', '{sic erat scriptum}'),
  block('script', '<script>alert(1)</script>'),
  block('image piégée', '<img src="x" onerror="alert(1)" />'),
  block('image piégée sans guillemets', '<img src=x onerror=alert(1)>'),
  block('cadre', '<iframe src="https://autre.example"></iframe>'),
  block('cadre par un document', '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;" />'),
  block('formulaire', '<form action="https://autre.example"><input name="a" /></form>'),
  block('feuille de style', '<style>@import "https://autre.example/a.css"</style>'),
  block('dessin', '<svg onload="alert(1)" />'),
  block('changement de base', '<base href="https://autre.example" />'),
  inside('gras en HTML', '<b>même</b>'),
  inside('lien en HTML', '<a href="javascript:alert(1)">même</a>'),
  block(
    'on… sur un composant',
    '<Quotation by="armenie" date="2023" onclick="alert(1)">Oui</Quotation>',
  ),
  block('style sur un composant', '<EditorialNote style="position:fixed">\nOui\n</EditorialNote>'),
  block('attribut calculé', '<Quotation by={armenie} date="2023">Oui</Quotation>'),
  block('attribut déplié', '<Quotation {...props}>Oui</Quotation>'),
  block('attribut deux fois', '<Quotation by="armenie" by="siounik" date="2023">Oui</Quotation>'),
  block('composant inconnu', '<Encadre>Un mot.</Encadre>'),
  block('composant des seules extensions', '<PassageMargin number="1" />'),
  block('composant nommé comme une propriété', '<constructor />'),
  inside('lien vers du code', '[même](javascript:alert(1))'),
  inside('lien vers du code, masqué', '[même](java&#115;cript:alert(1))'),
  inside('lien vers du code, en capitales', '[même](JaVaScRiPt:alert(1))'),
  inside('lien vers des données', '[même](data:text/html;base64,PHNjcmlwdD4=)'),
  inside('lien vers un fichier', '[même](file:///etc/passwd)'),
  inside('lien sans hôte', '[même](/articles/)'),
  inside('lien sans protocole', '[même](//autre.example)'),
  inside('lien vide', '[même]()'),
  inside('lien vers « https: » seul', '[même](https://)'),
  block('lien par référence', '[même][1]\n\n[1]: javascript:alert(1)'),
  block('image d’un autre hôte', '![Carte](https://autre.example/a.png)'),
  [
    'adresse de la source qui est du code',
    edit(SUMMIT, 'https://quotidien.example/sommet', 'javascript:alert(1)'),
  ],
  [
    'adresse de la source qui est une donnée',
    edit(SUMMIT, 'https://quotidien.example/sommet', 'data:text/html,x'),
  ],
];
