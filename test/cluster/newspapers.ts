/**
 * Generates articles of invented newspapers in five languages, deterministic for a seed: with persons whom articles name more
 * and less fully, repeated reports, notices under every article of a paper, hyphenated words, undated articles, and files
 * that hold several.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/generate.js';

interface Tongue {
  lang: string;
  papers: readonly string[];
  /** Words of all frequencies, the most frequent first. */
  words: readonly string[];
  /** With %q for what is said and %n for who says it. */
  says: readonly string[];
  roles: readonly string[];
}

const TONGUES: readonly Tongue[] = [
  {
    lang: 'en',
    papers: ['Harbour Post', 'Delta Gazette', 'Northern Herald'],
    words:
      'the of harbour council pipeline water ministers treaty ships shipping shipped alliance bridge vote voters election river flood flooding budget school schools railway follow-up co-operation long-term night-time U.S. 1,000 security talks talked energy gas oil coal price prices strike strikes worker workers union unions hospital doctors winter storm coast fishing fishermen island islands ferry ferries court judge judges ruling appeal market markets bank banks farm farmers harvest drought village villagers town mayor police investigation report reports reporting reporter museum theatre festival music concert league match goal goals season player players coach'.split(
        ' ',
      ),
    says: [
      '“%q,” said %n.',
      '%n said that %q.',
      '“%q,” %n told reporters on Tuesday. “It is %q.”',
      'According to %n, %q.',
    ],
    roles: ['mayor of Port Ellery', 'the water minister', 'a spokesman for the port', 'Sen.'],
  },
  {
    lang: 'de',
    papers: ['Elbbote', 'Deichzeitung'],
    words:
      'die der Hafen Häfen Brücke Brücken Wasser Vertrag Verträge Schiff Schiffe Bündnis Wahl Wahlen Wähler Fluss Hochwasser Haushalt Schule Schulen Bahn Gespräche Energie Gas Öl Kohle Preis Preise Streik Arbeiter Gewerkschaft Krankenhaus Ärzte Winter Sturm Küste Insel Inseln Fähre Gericht Richter Urteil Markt Märkte Bank Banken Bauern Ernte Dürre Dorf Stadt Städte Bürgermeister Polizei Bericht Berichte Museum Fest Musik Spiel Spiele Verein'.split(
        ' ',
      ),
    says: ['„%q“, sagte %n.', '%n sagte, dass %q.', '„%q“, erklärte %n am Dienstag.'],
    roles: ['Bürgermeister von Altwarden', 'Sprecher des Hafens'],
  },
  {
    lang: 'fr',
    papers: ['Le Phare', 'La Gazette du Delta'],
    words:
      "le la l'accord l'eau d'eau port ports pont ponts traité traités navire navires alliance élection élections électeurs fleuve crue budget école écoles rail pourparlers énergie gaz pétrole charbon prix grève grèves ouvriers syndicat hôpital médecins hiver tempête côte île îles tribunal juge juges jugement marché marchés banque banques paysans récolte sécheresse village ville villes maire police rapport rapports musée festival musique match matchs club".split(
        ' ',
      ),
    says: ['« %q », a déclaré %n.', '%n a affirmé que %q.', 'Selon %n, %q.'],
    roles: ['maire de Port-Laurent', 'porte-parole du port'],
  },
  {
    lang: 'es',
    papers: ['El Faro', 'La Voz del Delta'],
    words:
      'el la puerto puertos puente puentes agua tratado tratados barco barcos alianza elección elecciones votantes río inundación presupuesto escuela escuelas tren conversaciones energía gas petróleo carbón precio precios huelga huelgas obreros sindicato hospital médicos invierno tormenta costa isla islas tribunal juez jueces sentencia mercado mercados banco bancos campesinos cosecha sequía pueblo ciudad ciudades alcalde policía informe informes museo festival música partido partidos club'.split(
        ' ',
      ),
    says: ['«%q», dijo %n.', '%n afirmó que %q.', 'Según %n, %q.'],
    roles: ['alcalde de Puerto Sereno', 'portavoz del puerto'],
  },
  {
    lang: 'ru',
    papers: ['Речной вестник'],
    words:
      'и в порт порта мост моста вода воды договор договоры корабль корабли союз выборы река реки бюджет школа школы дорога переговоры энергия газ нефть уголь цена цены забастовка рабочие профсоюз больница врачи зима буря берег остров острова суд судья решение рынок банк банки урожай засуха деревня город города мэр полиция доклад музей праздник музыка матч клуб'.split(
        ' ',
      ),
    says: ['«%q», — сказал %n.', '%n заявил, что %q.'],
    roles: ['мэр города'],
  },
];

/** Each person's names, the fullest first. Two have one surname. */
const PERSONS = [
  ['Mara Ellison', 'Ellison', 'M. Ellison'],
  ['Viktor Ellison', 'Ellison'],
  ['Piotr Hallgren', 'Hallgren'],
  ['Jane A. Holt', 'Jane Holt', 'J. Holt', 'Holt'],
  ['Orla Santamar', 'Santamar'],
  ['Ana de Souza', 'de Souza'],
  ['Tomas Lindqvist', 'Lindqvist'],
  ['Ruth Abernathy', 'Abernathy', 'Ruth Abernaty'],
];

class Desk {
  constructor(private readonly random: () => number) {}

  number(below: number): number {
    return Math.floor(this.random() * below);
  }

  pick<Value>(values: readonly Value[]): Value {
    const found = values[this.number(values.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** Zipf's law. */
  word({ words }: Tongue): string {
    return words[Math.floor(words.length ** this.random()) - 1] ?? words[0] ?? '';
  }

  words(tongue: Tongue, least: number): string {
    return Array.from({ length: least + this.number(9) }, () => this.word(tongue)).join(' ');
  }

  sentence(tongue: Tongue, names: readonly string[]): string {
    if (this.number(3) > 0) {
      const text = this.words(tongue, 6);
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    }
    const name = this.pick(names);
    const who = this.number(3) === 0 ? `${name}, ${this.pick(tongue.roles)},` : name;
    return this.pick(tongue.says)
      .replace('%n', who)
      .replaceAll('%q', () => this.words(tongue, 5));
  }

  body(tongue: Tongue): string[] {
    const person = this.pick(PERSONS);
    const other = this.pick(PERSONS);
    const names = [...person, ...other.slice(0, 1)];
    return Array.from({ length: 5 + this.number(8) }, (_, at) => {
      const first = at === 0 ? `${person[0]} spoke. ` : '';
      return first + Array.from({ length: 2 + this.number(2) }, () => this.sentence(tongue, names)).join(' ');
    });
  }

  date(): string {
    const pad = (value: number): string => String(value).padStart(2, '0');
    const year = 2016 + this.number(5);
    const month = pad(1 + this.number(12));
    const form = this.number(12);
    if (form === 0) return `${year}-${month}`;
    return `${year}-${month}-${pad(1 + this.number(28))}`;
  }
}

/** Under every article of a paper. */
const NOTICE = 'Readers may write to the desk of the paper at any time of the day or night.';

/** Writes at least `count` articles. */
export function writeNewspapers(dir: string, count: number, seed = 7): void {
  const desk = new Desk(seeded(seed));
  const kept: { tongue: Tongue; title: string; body: string[] }[] = [];
  const records: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const repeats = kept.length > 5 && desk.number(12) === 0;
    const tongue = repeats ? desk.pick(kept).tongue : desk.pick(TONGUES);
    const told = repeats
      ? desk.pick(kept.filter((one) => one.tongue === tongue))
      : { tongue, title: desk.words(tongue, 3), body: desk.body(tongue) };
    if (!repeats) kept.push(told);
    const paper = desk.pick(tongue.papers);
    const notice = paper === tongue.papers[0] ? [NOTICE] : [];
    const body = [...told.body, ...notice].join('\n\n');
    const dated = desk.number(10) > 0 ? [`date: ${desk.date()}`] : [];
    const section = desk.number(2) === 0 ? [`section: ${desk.pick(['World', 'Business', 'Sport'])}`] : [];
    if (number % 25 === 0) {
      records.push(
        JSON.stringify({
          title: told.title,
          publisher: paper,
          date: desk.date(),
          language: tongue.lang,
          text: body,
        }),
      );
      continue;
    }
    const head = [`title: ${JSON.stringify(told.title)}`, `publisher: ${paper}`, `language: ${tongue.lang}`];
    const author = desk.number(3) === 0 ? [`author: ${desk.pick(PERSONS)[0]}`] : [];
    const folder = join(dir, tongue.lang);
    mkdirSync(folder, { recursive: true });
    const front = ['---', ...head, ...dated, ...section, ...author, '---'];
    writeFileSync(
      join(folder, `${String(number).padStart(4, '0')}.md`),
      `${[...front, '', body].join('\n')}\n`,
    );
  }
  writeFileSync(join(dir, 'wire.jsonl'), `${records.join('\n')}\n`);
}
