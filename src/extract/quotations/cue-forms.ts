/** Every inflected form of the cue verbs, and the constructions each can report in. */
import {
  ANCHORED_VERBS,
  CLAUSE_VERBS,
  IRREGULAR_FORMS,
  NOUN_LIKE_FORMS,
  OBJECT_VERBS,
  STANCE_VERBS,
  TELLING_VERBS,
} from './vocabulary.js';

type CueTense = 'base' | 'present' | 'past' | 'participle';

export interface CueForm {
  lemma: string;
  tense: CueTense;
  /** Can report a clause. */
  clause: boolean;
  /** Its object is the content. */
  object: boolean;
  /** The hearer comes first: "told reporters". */
  telling: boolean;
  stance: boolean;
  nounLike: boolean;
  /** Reports only content marked by "that", a colon or a quotation. */
  anchored: boolean;
}

const VOWEL = /[aeiou]/u;

/** Base, third person, past and -ing form of a regular English verb. */
function regularForms(lemma: string): string[] {
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (lemma.endsWith('y') && !VOWEL.test(lemma.charAt(lemma.length - 2))) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, `${lemma}ed`, `${lemma}ing`];
}

const formsOf = (lemma: string): readonly string[] => IRREGULAR_FORMS[lemma] ?? regularForms(lemma);

function tenseOf(lemma: string, form: string, forms: readonly string[]): CueTense {
  if (form.endsWith('ing')) return 'participle';
  if (form === lemma && !form.endsWith('ed')) return 'base';
  return form === forms[1] ? 'present' : 'past';
}

function buildForms(): ReadonlyMap<string, CueForm> {
  const found = new Map<string, CueForm>();
  const telling = new Set(TELLING_VERBS);
  const stance = new Set(STANCE_VERBS);
  const clause = new Set(CLAUSE_VERBS);
  const object = new Set(OBJECT_VERBS);
  const anchored = new Set(ANCHORED_VERBS);
  for (const lemma of new Set([...CLAUSE_VERBS, ...OBJECT_VERBS])) {
    const forms = formsOf(lemma);
    for (const form of forms) {
      found.set(form, {
        lemma,
        tense: tenseOf(lemma, form, forms),
        clause: clause.has(lemma),
        object: object.has(lemma),
        telling: telling.has(lemma),
        stance: stance.has(lemma),
        nounLike: NOUN_LIKE_FORMS.has(form),
        anchored: anchored.has(lemma),
      });
    }
  }
  return found;
}

const FORMS = buildForms();

export const cueForm = (lower: string): CueForm | undefined => FORMS.get(lower);
