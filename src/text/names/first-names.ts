/**
 * Common given names by gender, for resolving "he" and "she": the most frequent of the US birth statistics and of
 * world news.
 */
import { wordList } from '../word-list.js';

export const MALE_NAMES = wordList(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose
  adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl
  harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy
  vincent mason roy ralph bobby russell bradley philip eugene bernie ted marco jeb bill barack mitt mike jim tim tom bob rick
  newt rand ben chris dan dave ed fred greg harry jake ken luke matt max nate nick pete phil ray ron sam steve tony vladimir
  sergei sergey dmitry dmitri mikhail boris ivan igor andrei andrey alexei aleksandr vasily viktor nikolai oleg yuri pavel
  mohammed muhammad mohamed ahmed ali hassan hussein omar abdullah ibrahim mahmoud recep emmanuel francois jean pierre jacques
  hans klaus wolfgang jens lars erik sven carlos luis jorge pedro miguel antonio fernando manuel rafael diego narendra rajiv
  hiroshi kenji takeshi shinzo xi boutros kofi nelson jacob benjamin ehud yitzhak bashar saddam osama silvio matteo giuseppe antony`);

export const FEMALE_NAMES = wordList(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela
  shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather
  diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
  martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise
  danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary chelsea ivanka melania
  carly jill kellyanne huma nikki condoleezza angela theresa margaret indira benazir aung hanan fatima aisha leila natalia olga
  tatiana irina elena svetlana ekaterina anastasia marina yulia oksana ingrid astrid greta ursula christine segolene marine
  sonia priyanka kate katie jane anne annie sally wendy tammy claire susanna debbie ellen sandy minnie maggie molly lucy lily nina`);

/** @param word in lower case */
export const isGivenName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);

/** @param word in lower case */
export const genderOf = (word: string): 'male' | 'female' | null =>
  MALE_NAMES.has(word) ? 'male' : FEMALE_NAMES.has(word) ? 'female' : null;
