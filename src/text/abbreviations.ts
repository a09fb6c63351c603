/**
 * Words that end in a full stop without ending a sentence. Titles, months and states follow the Associated Press
 * style; the rest come from reading English news.
 */

/** Always followed by the rest of the sentence. */
export const TITLES_WITH_STOP: readonly string[] =
  'Mr Mrs Ms Mx Dr Prof Rev Fr Sr Hon Gov Lt Sen Rep Reps Sens Gen Col Maj Capt Cmdr Cpl Sgt Adm Pres Supt Det Msgr St Messrs Mmes Amb Atty Insp Brig Asst Pvt Pfc'.split(
    ' ',
  );

/** Followed by the rest of the sentence unless the next word is a common sentence opener. */
export const OTHER_ABBREVIATIONS: readonly string[] =
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Inc Corp Co Ltd Bros Assn Dept Univ Jr No Nos vs v etc al approx est Ave Blvd Rd Mt Ft a.m p.m U.S U.K U.N E.U D.C U.S.A N.Y N.J N.H N.C S.C N.D S.D N.M W.Va R.I i.e e.g Ph.D M.D'.split(
    ' ',
  );
