/** Short forms of given names, each with the full form it is listed under; from handbooks of English names. */

const PAIRS = `
  joe:joseph ed:edward eddie:edward ted:theodore bill:william billy:william will:william bob:robert bobby:robert rob:robert jim:james
  jimmy:james mike:michael mick:michael tom:thomas tommy:thomas dick:richard rick:richard rich:richard dan:daniel danny:daniel
  dave:david steve:steven stephen:steven stan:stanley ken:kenneth kenny:kenneth geoff:geoffrey jeff:jeffrey doug:douglas
  greg:gregory chris:christopher tim:timothy tony:anthony andy:andrew drew:andrew ben:benjamin sam:samuel matt:matthew
  nick:nicholas pete:peter phil:philip ron:ronald ronnie:ronald don:donald donnie:donald ray:raymond larry:lawrence
  fred:frederick charlie:charles chuck:charles rudy:rudolph walt:walter vince:vincent josh:joshua zach:zachary nate:nathan
  alex:alexander al:albert art:arthur gene:eugene mitch:mitchell russ:russell marty:martin norm:norman
  liz:elizabeth beth:elizabeth betsy:elizabeth kate:katherine kathy:katherine katie:katherine sue:susan susie:susan
  debbie:deborah deb:deborah jen:jennifer jenny:jennifer pam:pamela cindy:cynthia barb:barbara mandy:amanda becky:rebecca
  sandy:sandra trish:patricia patty:patricia maggie:margaret meg:margaret peggy:margaret judy:judith chrissy:christine vicky:victoria`;

const FULL = new Map(
  PAIRS.trim()
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.split(':');
      return [short, full];
    }),
);

/** The full form of a given name; any other name is returned unchanged. */
export const fullGiven = (given: string): string => FULL.get(given) ?? given;
