/** A French noun with its gender; its plural takes an s. */
export interface Noun {
  text: string;
  gender: 'm' | 'f';
}

/** Words that come first: the commonest of any newspaper. */
const COMMON_NOUNS: readonly Noun[] = [
  ...nouns(
    'm',
    'accord gouvernement sommet ministre commerce document conseil marché partenaire contrat projet rapport responsable territoire convoi délai calendrier port budget transport secrétariat chantier service corridor désaccord texte vote tarif poste quota dossier règlement entretien délégué industriel message communiqué protocole dialogue conflit retrait soutien déplacement transit engagement fournisseur traité voisinage équilibre échange intérêt',
  ),
  ...nouns(
    'f',
    'réunion frontière délégation décision question visite économie alliance influence livraison rencontre région ville réforme proposition négociation garantie route loi presse session capitale énergie monnaie banque dette usine récolte douane commission semaine coopération médiation résolution exportation importation conférence déclaration mission distance absence réserve demande réponse relation pression promesse menace sanction dépense candidature signature',
  ),
];

const COMMON_ADJECTIVES =
  'régional commun récent prudent officiel durable discret frontalier commercial provisoire ancien partiel annuel agricole portuaire bancaire militaire diplomatique technique rapide limité ouvert mesuré régulier public privé lent lourd étranger voisin attendu inédit'.split(
    ' ',
  );

const COMMON_VERBS =
  'annoncer demander proposer refuser accepter retarder préparer examiner confirmer dénoncer rappeler souhaiter évoquer critiquer défendre renforcer limiter avancer signaler adopter reporter écarter approuver contester présenter négocier observer accélérer freiner relancer'.split(
    ' ',
  );

/** Latin stems, from which French makes its learned words. */
const STEMS =
  'form port struct mand gest duct ject spect tract vers cord fer pos press script serv sist tend vid voc crim clin clam cit cid caus cept cess centr cul cur dat dic doct dol dur fab fact fict fil fin flam flex flor flu forc fort fract frag fus gel gener grad gress habit hum imag judic jur labor lat leg lev liber lic limit liqu loc loqu luc lumin man mand marg mat med memor ment merg mers mig min mir mod mon mot mun nav neg nom norm not nov nul oper opt ord organ orn par past pater ped pel pend pens pet plac plan plic pond popul posit pot prim priv prob prol prop pugn puls punct put quest radi rap rat rect reg rid rog rupt sacr sanct sat scal scind sec sect sed sem sens sent separ sequ serr sign simul soci sol solv son spir spond stabil stat stim string strat sud suggest sum tact temp tens term test text tim tol torr tot trem trib trus turb uni urb us vac val van vari veg vent verb vert vest vibr vis vit viv vol volt vulg'.split(
    ' ',
  );
const PREFIXES = ' con dé re in pro trans sur contre inter ex dis sous en pré post anti co'.split(
  ' ',
);

interface Ending {
  text: string;
  gender: 'm' | 'f';
}

const NOUN_ENDINGS: readonly Ending[] = [
  { text: 'ation', gender: 'f' },
  { text: 'ement', gender: 'm' },
  { text: 'age', gender: 'm' },
  { text: 'ité', gender: 'f' },
  { text: 'ateur', gender: 'm' },
  { text: 'ance', gender: 'f' },
  { text: 'ure', gender: 'f' },
  { text: 'isme', gender: 'm' },
];
const ADJECTIVE_ENDINGS = ['able', 'atif', 'é', 'ant', 'ique', 'aire', 'iste'];

/** Every stem with every prefix: a rank leads to a stem first, so that prefixes come with use. */
const BASES = PREFIXES.flatMap((prefix) => STEMS.map((stem) => joined(prefix, stem)));

/** Nouns, adjectives and infinitives in -er, the commonest first: some 70 000 forms in a text. */
export const NOUNS: readonly Noun[] = [
  ...COMMON_NOUNS,
  ...NOUN_ENDINGS.flatMap(({ text, gender }) =>
    BASES.map((base) => ({ text: base + text, gender })),
  ),
];
export const ADJECTIVES: readonly string[] = [
  ...COMMON_ADJECTIVES,
  ...ADJECTIVE_ENDINGS.flatMap((ending) => BASES.map((base) => base + ending)),
];
export const VERBS: readonly string[] = [
  ...COMMON_VERBS,
  ...BASES.map((base) => `${base}er`),
  ...BASES.map((base) => `${base}iser`),
];

/** « dé » before a vowel is « dés ». */
function joined(prefix: string, stem: string): string {
  const isVowel = /^[aeiouh]/.test(stem);
  if (prefix === 'dé' && isVowel) return `dés${stem}`;
  if (prefix === 're' && isVowel) return `ré${stem}`;
  return prefix + stem;
}

function nouns(gender: Noun['gender'], words: string): Noun[] {
  return words.split(' ').map((text) => ({ text, gender }));
}
