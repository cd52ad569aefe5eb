import { RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { append, edit } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

const block = (name: string, mdx: string): Mutation => [name, append(SUMMIT, `\n${mdx}\n`)];
const SAID = '<Quotation by="armenie" date="2022">';

/** What MDX cannot read, or what says nothing. */
export const MARKUP: readonly Mutation[] = [
  ['note jamais fermée', edit(SUMMIT, '</EditorialNote>\n', '')],
  ['déclaration jamais fermée', edit(SUMMIT, '</Quotation>', '')],
  block('balise fermante seule', 'Un mot </Quotation>.'),
  block('balises croisées', `${SAID}Un mot</EditorialNote>`),
  block('balise à cheval sur une emphase', `Un *${SAID}mot* encore</Quotation>`),
  block('balise coupée dans une citation', '> Un mot <Quotation\nby="armenie">mot</Quotation>'),
  block('balise jamais terminée', 'Un mot <Quotation by="armenie"'),
  block('guillemet d’attribut oublié', '<Quotation by="armenie date="2022">Oui</Quotation>'),
  block('attribut sans guillemets', '<Quotation by=armenie date="2022">Oui</Quotation>'),
  block('attribut dans une fermante', `${SAID}Oui</Quotation by="armenie">`),
  block('fermante et vide', `${SAID}Oui</Quotation/>`),
  block('commentaire HTML', '<!-- à revoir -->'),
  block('commentaire vide', '<!---->'),
  block('doctype', '<!DOCTYPE html>'),
  block('signe inférieur', 'Moins de deux, soit a <5.'),
  block('adresse entre chevrons', 'Voir <https://quotidien.example>.'),
  block('courriel entre chevrons', 'Écrire à <redaction@quotidien.example>.'),
  block('courriel nu', 'Écrire à redaction@quotidien.example.'),
  block('saut de ligne en HTML', 'Un mot<br>deux mots.'),
  block('accolade jamais fermée', 'Un mot { seul.'),
  block('accolade coupée dans une citation', '> Un mot {deux\nmots}'),
  block('accolade fermante dans une balise', '<Quotation {by}>Oui</Quotation>'),
  block('déclaration vide', '<Quotation by="armenie" date="2022"></Quotation>'),
  block('note vide', '<EditorialNote>\n</EditorialNote>'),
  block('déclaration sans auteur', '<Quotation date="2022">Oui</Quotation>'),
  block('déclaration sans occasion', '<Quotation by="armenie">Oui</Quotation>'),
  block(
    'déclaration à deux occasions',
    '<Quotation by="armenie" event="sommet-d-erevan" date="2022">Oui</Quotation>',
  ),
  block('déclaration un jour impossible', '<Quotation by="armenie" date="2022-13">Oui</Quotation>'),
  block('déclaration dans une déclaration', `${SAID}Un ${SAID}mot</Quotation></Quotation>`),
  block('déclaration dans une note', `<EditorialNote>\n${SAID}Oui</Quotation>\n</EditorialNote>`),
  block('note dans un paragraphe', 'Un mot <EditorialNote>non</EditorialNote>.'),
  ['corps absent', edit(RAID, bodyOf(), '')],
  block('lien vers aucun paragraphe', 'Voir [plus bas](#p99).'),
  block('lien vers le paragraphe zéro', 'Voir [plus haut](#p0).'),
  block('lien vers un intertitre', 'Voir [la fin](#la-fin-du-sommet).'),
  block('lien vers le haut de la page', 'Voir [le début](#).'),
  block('lien vers aucun paragraphe, par référence', 'Voir [plus bas][1].\n\n[1]: #p99'),
  block(
    'lien vers un autre article, sans hôte',
    'Voir [ailleurs](/articles/tirs-au-siounik/#p99).',
  ),
  block('lien vers un acteur inconnu, sans hôte', 'Voir [ailleurs](/acteurs/inconnu/).'),
  block('appel de note sans note', 'Un mot,\nun autre[^1].'),
  block('note sans appel', 'Un mot.\n\n[^1]: Un texte que rien n’appelle.'),
  block('note mal nommée', 'Un mot[^source].\n\n[^sources]: La source.'),
  block('deux notes du même nom', 'Un mot[^1].\n\n[^1]: Une note.\n\n[^1]: Une autre.'),
  block('note vide de texte', 'Un mot[^1].\n\n[^1]:'),
  block('lien où une espace est de trop', 'Voir [plus bas] (https://quotidien.example).'),
  block('lien à l’envers', 'Voir (plus bas)[https://quotidien.example].'),
  block('bloc de code', '```\nUn mot.\n```'),
  block('tableau sans assez de tirets', '| a | b |\n| --- |\n| c | d |'),
  block('dièses sans espace', '##La suite'),
  block('sept dièses', '####### La suite'),
  block('tirets sous un paragraphe', 'Un paragraphe entier.\n---'),
  block('guillemets dans une déclaration', `Elle dit ${SAID}« Oui »</Quotation>.`),
  block('guillemet fermant de trop', `Elle dit ${SAID}Oui »</Quotation>.`),
  block('guillemets droits dans une déclaration', `Elle dit ${SAID}"Oui"</Quotation>.`),
  block(
    'composant sans majuscule',
    'Elle dit <quotation by="armenie" date="2022">Oui</quotation>.',
  ),
  block('composant mal écrit', '<EditorialNotes>\nUn mot.\n</EditorialNotes>'),
  block('composant mal écrit à l’ouverture', 'Elle dit <Quotaton by="armenie">Oui</Quotation>.'),
  block(
    'attribut d’un autre nom',
    'Elle dit <Quotation speaker="armenie" date="2022">Oui</Quotation>.',
  ),
  block('attribut sur une note', '<EditorialNote date="2022">\nUn mot.\n</EditorialNote>'),
  block('titre de niveau 1', '# Un titre'),
  block('titre souligné', 'Un titre\n==='),
  block('niveau sauté', '#### Un détail'),
  ['niveau sauté dès le début', edit(SUMMIT, '## La fin du sommet', '### La fin du sommet')],
  block('intertitre vide', '##'),
];

function bodyOf(): string {
  return `En septembre 2023, des tirs visent deux villages du Siounik. L’Arménie n’a reçu aucune aide.

Des négociations, annonce l’auteur, s’ouvriront avant l’hiver.

> Une garantie qui ne joue pas n’en est plus une.
`;
}
