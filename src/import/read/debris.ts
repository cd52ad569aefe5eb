import { fold } from '../../lib/text.ts';

/** What a line of a page is when it is not of the article. */
export type Debris = 'related' | 'comments' | 'dateline' | 'credit' | 'other';

const SHARING =
  /^(?:(?:partage(?:r|z)|share|tweet(?:er|ez)?|imprimer|envoyer|enregistrer|suivez-nous|suivre|follow|copier le lien|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|messenger|bluesky|mastodon|e-?mail|courriel|print|hidden|cet? articles?|sur|par|le lien|via|us|on)(?:\s*[|:·•,/-]\s*|\s+|$))+$/;

/** Beginnings of lines, folded, by what they announce. */
const OPENINGS: readonly (readonly [Debris, RegExp])[] = [
  [
    'related',
    /^(?:a )?lire (?:aussi|egalement)\b|^(?:a|à) ne pas manquer|^voir aussi|^(?:sur|dans) l[ea] meme (?:sujet|rubrique|theme)|^articles? (?:similaires|lies|connexes|recommandes)|^related (?:articles|posts)|^la redaction vous (?:conseille|recommande)|^les plus (?:lus|vus|commentes)|^(?:vous aimerez|ca peut vous interesser|recommande pour vous)|^tous nos |^plus d['e] ?articles/,
  ],
  [
    'comments',
    /^(?:\d+ )?(?:commentaires?|comments?)(?: \(\d+\))?$|^laisse[rz] un commentaire|^(?:reagir|reagissez|repondre)(?: \(\d+\))?$|^votre adresse e-?mail|^les champs obligatoires|^actif : \d+|^loader$|^no items found/,
  ],
  [
    'dateline',
    /^(?:publie|mis|mise|poste|paru|modifie|actualise|published|posted|updated|date)\b.{0,12}(?:le|a jour|on|:|\d)/,
  ],
  [
    'other',
    /^(?:nous utilisons des cookies|ce site utilise|this website uses|en poursuivant|we use cookies|tout accepter|accepte[rz] (?:et|les|tout)|parametrer|j'accepte|read more$|en savoir plus|aller au contenu|skip to)|\bcookies?\b.*\b(?:accepte|ameliore|improve|refuse|politique|partenaires)/,
  ],
  [
    'other',
    /^(?:abonnez-vous|s'abonner|inscrivez-vous|s'inscrire|recevez (?:chaque|tous|nos|l|la)|cliquez ici|telechargez|deja abonne|se connecter|rechercher$|menu$|publicite$|annonce$|advertisement$|retour en haut)|\bnewsletter\b/,
  ],
  [
    'other',
    /^(?:photo|photos|legende|credits?|image|illustration|video|infographie|©|\(c\))(?: photos?| d'illustration)?\s*(?:[:—–-]|©)|^©|\btous droits reserves\b|\breproduction interdite\b|^mentions legales|^plan du site|^contact(?: presse)?\s*[:|]|^(?:categories?|etiquettes|mots-cles|tags?)\s*:|^source ?: ?lien|\s(?:©|\/) ?(?:afp|reuters|ap|dr)\W*$/,
  ],
  [
    'other',
    /^(?:temps de lecture|lecture)\b|^\d+ min(?:utes?)?(?: de lecture)?$|^pour plus de details, visitez/,
  ],
  [
    'credit',
    /^(?:reportage supplementaire|propos recueillis|traduit (?:de|du|par)|avec (?:afp|reuters)$)/,
  ],
];

/** The caption of a picture, name and day: « Loukachenko lundi 10 ». */
const CAPTION =
  /^(?:[\p{L}'-]+ ){1,4}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?: \p{L}+)?$/u;

/** Characters of a line of menus, credits or links, and of a notice about cookies or newsletters. */
const [LONGEST_LINE, LONGEST_NOTICE] = [240, 400];

/** What a line is, if it is not of the article itself. */
export function debrisOf(text: string): Debris | undefined {
  const folded = fold(text).replace(/^[\s•*▸►→–—-]+/u, '');
  if (text.length < LONGEST_LINE && /^(?:accueil|home)\b.*[>»/|›]/.test(folded)) return 'other';
  if (isTrail(text) || SHARING.test(folded)) return 'other';
  if (/^par(?: |$)/.test(folded) && !isProse(text)) return 'other';
  if (CAPTION.test(folded)) return 'other';
  // A paragraph may well begin with such words.
  if (text.length >= LONGEST_NOTICE) return undefined;
  const opening = OPENINGS.find(([, pattern]) => pattern.test(folded))?.[0];
  return opening === 'other' || text.length < LONGEST_LINE ? opening : undefined;
}

/** « Une > Monde > Caucase », « Contact | Plan du site ». */
function isTrail(text: string): boolean {
  const steps = text.split(/\s(?:[>›|»])\s/u);
  return steps.length > 2 && steps.every((step) => step.split(' ').length < 12) && !isProse(text);
}

/** A sentence rather than a menu, a title or a button. */
export function isProse(text: string): boolean {
  return /[.!?:;…»”"](?:\s?\))?$/u.test(text) && (text.match(/\p{L}+/gu) ?? []).length > 3;
}
