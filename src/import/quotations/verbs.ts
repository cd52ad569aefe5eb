/** Verbs that report speech: stems of those in -er, and forms of the others. */
const STEMS =
  'accus affirm ajout annonc argument assur avanc avou balay clam coment commenc comment confess confi confirm conclu constat critiqu déclar déclam demand déplor dénonc détaill écart estim évoqu expliqu ferraill fustig glos grinc grogn indiqu insist interrog invit ironis jug jur justifi lâch lanc martel men mentionn murmur narr not observ opin plaid plaint plaisant pointe précis proclam promulgu propos protest raconte racont raill rapport regrett relat relev remarqu renchér résum rétorqu révél salu sing soulign souffl soupir sout suggér supplic témoign tempêt titr tonn tranch trouv vant recommand conseill préconis réclam exig ordonn souhait redout';
const FORMS =
  'dit|disent|disait|disaient|dira|dite|dites|concède|concèdent|concédé|répète|répètent|répété|relève|écrit|écrivait|écrivent|écrivit|écrira|répond|répondent|répondu|répondit|répondait|rappelle|rappellent|rappelé|rappelait|rappela|promet|promettent|promis|promit|admet|admis|admettait|prévient|prévenu|prévint|prévenait|reconnaît|reconnait|reconnu|reconnut|poursuit|poursuivi|poursuivait|renchérit|renchéri|avertit|averti|avertissait|soutient|soutenu|soutint|soutenait|maintient|maintenu|conclut|conclu|concluait|lit|lance|plaint|plainte|félicité|félicite|espère|réagit|réagi|considère|résume|fait valoir|fait savoir|fit savoir|se demande|rétorque|complète|suggère|révèle|interpelle|jette|tempère|nuance|insiste|pose|crie|crié|croit|pense|relaie|redit|juge|menace|menacé|promettait|achève|expose|expliquait|craint|prédit|prévoit|voit|voyait|vu';

const ENDINGS = '(?:e|es|ent|a|ait|aient|èrent|é|ée|és|ées|era|eront|ant)';

/** A verb of speech, in any of its usual forms. */
export const SPEECH = `(?:${FORMS}|(?:${STEMS.split(' ').join('|')})${ENDINGS})`;

/** « a-t-il dit », « dit-elle », « écrivait-elle »: the speaker is a pronoun. */
export const PRONOUN_AFTER = new RegExp(
  String.raw`^\s*[,.!?…]?\s*(?:s['’])?(?:(?:a|ont|avait|est|sont)(?:-t)?-(?<auxiliary>ils?|elles?|on)|${SPEECH}(?:-t)?-(?<simple>ils?|elles?|on))(?!\p{L})`,
  'u',
);

/** « , a déclaré X », « , s’est félicité X », « , titre ce matin X »: what follows is the speaker. */
export const VERB_AFTER = new RegExp(
  String.raw`^\s*[,.!?…]?\s*(?:y |en |l['’]|se |s['’]|nous |lui |leur )*(?:(?:a|ont|avait|avaient|est|aurait) )?(?:ensuite |aussi |alors |déjà |encore )?${SPEECH}(?!\p{L})(?: [^\p{Lu},;«]{0,30}?)??(?=\s(?:le|la|les|l['’]|un|une|son|sa|M\.|Mme|pour sa part|\p{Lu})|\s\p{Lu}|,)`,
  'u',
);

export const VERB_BEFORE = new RegExp(String.raw`(?<![\p{L}-])${SPEECH}(?![\p{L}-])`, 'gu');

/** « , écrivait-elle, » inside the quotation. */
export const INCISE = new RegExp(
  String.raw`,\s(?:(?:a|ont|avait)-t-(?:ils?|elles?|on) \p{L}+|${SPEECH}(?:-t)?-(?:ils?|elles?|on)|${SPEECH} (?=\p{Lu})[^,]{2,40}),`,
  'u',
);
